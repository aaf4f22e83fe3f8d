#!/usr/bin/env node
var CM=Object.create;var gh=Object.defineProperty;var jM=Object.getOwnPropertyDescriptor;var LM=Object.getOwnPropertyNames;var $M=Object.getPrototypeOf,DM=Object.prototype.hasOwnProperty;var m=(e,t,r)=>()=>{if(r)throw r[0];try{return e&&(t=e(e=0)),t}catch(n){throw r=[n],n}};var E=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(r){throw t=0,r}},x=(e,t)=>{for(var r in t)gh(e,r,{get:t[r],enumerable:!0})},qM=(e,t,r,n)=>{
if(t&&typeof t=="object"||typeof t=="function")for(let s of LM(t))!DM.call(e,s)&&s!==r&&gh(e,s,{get:()=>t[s],enumerable:!(n=jM(t,s))||n.enumerable});return e};var MM=(e,t,r)=>(r=e!=null?CM($M(e)):{},qM(t||!e||!e.__esModule?gh(r,"default",{value:e,enumerable:!0}):r,e));var Il,Al,Lo=m(()=>{"use strict";Il=class{},Al=class{}});var wt,BM,k,fe=m(()=>{"use strict";wt={compliant:0,nonCompliant:1,setup:2,undetermined:3,undelivered:4,interrupted:143},BM={INPUT_INVALID:2,POLICY_UNREADABLE:2,
POLICY_INVALID:2,SUBJECT_UNKNOWN:2,TARGET_UNKNOWN:2,TOKEN_REFUSED:2,RIGHTS_MISSING:2,SHA_MISMATCH:4,CONTROL_REFUSED:4,GITLAB_REFUSED:2,GITLAB_UNAVAILABLE:2,GITLAB_UNEXPECTED:2,
TIMEOUT:2,INTERRUPTED:143,INTERNAL:2},k=class extends Error{name="RunError";code;advice;problems;constructor(t,r,n={}){super(r,n.cause===void 0?void 0:{cause:n.
cause}),this.code=t,this.advice=n.advice,this.problems=n.problems??[]}get exitCode(){return BM[this.code]}}});function X(e,t=300){let r=e.replace(VM," ").replace(/##(?=\[)/g,"## ").trim();return r.length>t?`${r.slice(0,t-1)}…`:r}function ne(e,t,r=`${t}s`){return`${e} ${e===
1?t:r}`}function ve(e,t=10){if(e.length>t)return`${e.slice(0,t).join(", ")} and ${e.length-t} more`;let r=e.at(-1)??"";return e.length<2?r:`${e.slice(0,-1).join(
", ")} and ${r}`}var VM,Te=m(()=>{"use strict";VM=/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g});function nr(e,t){return`${e} ${t.replace(/\?.*/,"").replace(/^\/api(\/v4)?(?=\/)/,"")}`}function Xa(e){let t=X(Pl(e)).replace(/(token=)[^&\s"']+/gi,"$1…");return t===
""?null:t}function Pl(e){if(e==null)return"";if(Array.isArray(e))return e.map(Pl).filter(Boolean).join(", ");if(typeof e!="object")return String(e);let{message:t,
error_description:r,error:n,errors:s}=e;for(let i of[t,r,n,s]){let o=Pl(i);if(o)return o}return Object.entries(e).map(([i,o])=>[KM.has(i)?"":i,Pl(o)]).filter(([
,i])=>i).map(i=>i.join(" ").trim()).join(", ")}var Ue,KM,dr=m(()=>{"use strict";fe();Te();Ue=class extends k{name="GitLabError";request;status;words;attempts;expectedSha;date;isUnknownRoute;constructor(t,r,n){
let{advice:s,cause:i}=n;super(t,r,{cause:i,...s===void 0?{}:{advice:s}}),this.request=n.request,this.status=n.status??0,this.words=n.words??null,this.attempts=n.
attempts??1,this.expectedSha=n.expectedSha,this.date=n.date,this.isUnknownRoute=n.isUnknownRoute===!0}};KM=new Set(["base","error"])});var MT={};x(MT,{readPages:()=>HM});async function HM(e,t,r){for(let n=r,s=!1;;n=void 0,s=!0){let i=n??await t({});if(!Array.isArray(i.body))return i;let o=await YM(
i,t),a=o.flatMap(l=>l.body),{link:u,...c}=i.headers;if(JM(o,a.length))return{...i,headers:c,body:a};if(s)throw new Ue("GITLAB_UNEXPECTED",`the list changed whil\
e being read, twice, at ${e}`,{request:e,advice:"run the job again when nobody changes the project"})}}function JM(e,t){return e.every(({headers:r,body:n})=>{let s=r["\
x-total"];return Array.isArray(n)&&(!s||Number(s)===t)})}async function YM(e,t){let r=Number(e.headers["x-total-pages"]),n=[e];try{if(r){let s=2,i=async()=>{for(;s<=
r;){let o=s++;n[o-1]=await t({page:String(o)})}};await Promise.all(Array.from({length:QM},i))}else for(let s=qT(e);s;){let i=await t(s);n.push(i),s=qT(i)}}catch(s){
if(!(s instanceof Ue))throw s;let{code:i,message:o}=s,a=`${n.filter(Boolean).length} of ${r||"an unknown number of"} pages`;throw new Ue(i,`${o}; ${a} of the li\
st were read`,s)}return n}function qT({headers:e}){let t=e["x-next-page"];if(t)return{page:t};let r=t===void 0?/<[^>]*\?([^>]*)>;\s*rel="next"/.exec(e.link??""):
void 0;return r?Object.fromEntries(new URLSearchParams(r[1])):void 0}var QM,FT=m(()=>{"use strict";dr();QM=6});async function Za(e,t,r={},n="fact"){let s=l=>e.send({method:"GET",path:t,query:Cl({...Hs(r),...l}),situation:n}),i=await s({});if(r.page!==void 0||!Array.isArray(
i.body))return i;let{link:o,...a}=i.headers,u={...i,headers:a};return!(a["x-next-page"]||o?.includes('rel="next"'))&&Number(a["x-total"]??i.body.length)===i.body.
length?u:(await Promise.resolve().then(()=>(FT(),MT))).readPages(nr("GET",t),s,i)}function UT(e,t){return({url:r})=>{let n=i=>`${r}/${i}`.replace(/\/+/g,"/");function s(i){
return(o,{searchParams:a={},body:u={}}={})=>{let c=n(o);return t(nr(i,c)),e.send({method:i,path:c,query:Cl(Hs(a)),body:Hs(u),expects:i==="DELETE"?"empty":"json"})}}
return{get(i,{searchParams:o}={}){let a=n(i);return t(nr("GET",a)),Za(e,a,o)},post:s("POST"),put:s("PUT"),patch:s("PATCH"),delete:s("DELETE")}}}function Hs(e){return Object.
fromEntries(Object.entries(e).map(([t,r])=>[t.replace(/[A-Z]/g,n=>`_${n.toLowerCase()}`),r]))}function Cl(e){let t=new URLSearchParams;for(let[r,n]of Object.entries(
e))if(Array.isArray(n))for(let s of n)t.append(`${r}[]`,String(s));else n!=null&&t.append(r,String(n));return t.toString()}var eu=m(()=>{"use strict";dr()});function WM(e){let{id:t,name:r}=e??{};return typeof t=="number"&&typeof r=="string"}function Ll(e){return(e??"").replace(/\?.*/s,"")}var jl,yh=m(()=>{"use stric\
t";dr();eu();jl=class{#e;#t;constructor(t,r){this.#e=t,this.#t=r}async list(t,r){let n=nr("GET",t);this.#t(n);let{body:s}=await Za(this.#e,t,{perPage:100},r);if(Array.
isArray(s)&&s.every(WM))return s;throw new Ue("GITLAB_UNEXPECTED",`${n} did not answer a list of status checks`,{request:n})}async write(t,r,n,s){this.#t(nr(t,r));
let i=t==="DELETE"?"empty":"json",{attempts:o}=await this.#e.send({method:t,path:r,body:n,expects:i,situation:s});return{attempts:o}}}});var BT={};x(BT,{StatusCheckServices:()=>bh,digestUrl:()=>GT});import{createHash as zM}from"node:crypto";function GT(e){return zM("sha256").update(e).digest("hex")}
function Dl(e){return`/api/v4/projects/${encodeURIComponent(e)}/external_status_checks`}var $l,bh,VT=m(()=>{"use strict";dr();eu();yh();$l="status_check_admin",
bh=class{#e;constructor(t){this.#e=t}async all(t){return(await this.#e.list(Dl(t),$l)).map(r=>({id:r.id,name:r.name,externalUrl:Ll(r.external_url),hmac:r.hmac===
!0,externalUrlDigest:GT(String(r.external_url??"")),protectedBranches:(r.protected_branches??[]).map(({id:n,name:s})=>({id:n,name:s}))}))}create(t,r){return this.#e.
write("POST",Dl(t),Hs({...r}),$l)}update(t,r,n){return this.#e.write("PUT",`${Dl(t)}/${r}`,Hs({...n}),$l)}async remove(t,r){let n=`${Dl(t)}/${r}`,s=await this.#e.
write("DELETE",n,void 0,$l).catch(o=>{if(o instanceof Ue&&o.status===404&&o.attempts>1)return o;throw o});if((await this.all(t).catch(o=>{if(o instanceof Ue&&o.
status===401)return[{id:r}];throw o})).some(({id:o})=>o===r))throw new Ue("RIGHTS_MISSING",`status check ${r} is still there, though GitLab accepted its removal`,
{request:nr("DELETE",n),status:204,attempts:s.attempts,advice:"give the token's user or bot the Maintainer role in the project"});return{attempts:s.attempts}}}});import{createHmac as ZM}from"node:crypto";function KT({timestamp:e,nonce:t,path:r,status:n},s){return ZM("sha256",s).update(`${e}${t}${r}status=${n}`).digest("h\
ex")}var QT=m(()=>{"use strict"});var HT={};x(HT,{ExternalControls:()=>vh});function t1({status:e,words:t,isUnknownRoute:r}){if(r)return"method";if(e===401)return t==="Invalid timestamp"||t==="R\
equest has expired"?"clock":t==="Invalid nonce"?"nonce":void 0}var e1,vh,JT=m(()=>{"use strict";fe();dr();QT();e1=3,vh=class{#e;#t;constructor(t,r){this.#e=t,this.#t=
r}async setStatus(t,r,n,{secret:s,nonce:i}){if(s==="")throw new k("INPUT_INVALID",`the secret of external control ${r} is empty`);let o=this.#e,a=`/api/v4/proje\
cts/${t}/compliance_external_controls/${r}/status`;this.#t(nr("PATCH",a));let u=()=>{let l=Math.floor(o.serverNow()/1e3)-e1,p={timestamp:l,nonce:i(),path:a,status:n};
return{"x-gitlab-timestamp":String(l),"x-gitlab-nonce":p.nonce,"x-gitlab-hmac-sha256":KT(p,s)}},c=new Set;for(let l=0;;)try{let p=c.has("method")?"POST":"PATCH",
d=await o.send({method:p,path:a,body:{status:n},headers:u,situation:"external_control"});return{attempts:l+d.attempts}}catch(p){let d=p instanceof Ue?t1(p):void 0;
if(!d||c.has(d))throw p;c.add(d),l+=p.attempts,d==="clock"&&o.relearnClock(p.date??"")}}}});function YT({headers:e,text:t},r){let n=e["content-type"]??"";if(Th(n,t))return{instead:Ml};if(r!=="json")return{value:r==="text"?t:void 0};if(!Fl(n))return{instead:`\
something else than JSON (${n||"no content type"})`};try{return{value:JSON.parse(t)}}catch{return{instead:"malformed JSON"}}}function Fl(e){return/^application\/([\w.-]+\+)?json\b/i.
test(e)}function Th(e,t){return/html/i.test(e)||!Fl(e)&&/^\s*<(!doctype|html)/i.test(t)}var Ml,Eh=m(()=>{"use strict";Ml="a web page instead of JSON"});function WT(e){let t;function r(n,s){let i=Date.parse(n);i&&(t=i-s)}return{serverNow:()=>e()+(t??0),hasServerClock:()=>t!==void 0,relearnClock:n=>r(n,e()),learn(n,s,i){
r(n,Math.max((s+i)/2,i-1e3)-500)}}}var zT=m(()=>{"use strict"});function Ul(e){return e.NODE_USE_ENV_PROXY==="1"&&Sh(process.versions.node)}function Sh(e){let[t=0,r=0]=e.split(".").map(Number);return t>24||t===24&&r>=5||t===
22&&r>=21}var Rh=m(()=>{"use strict"});async function XT(e,t,r){let{Agent:n,request:s}=await s1(e?"node:https":"node:http"),i={keepAlive:!0,maxSockets:n1,...Ul(t)?{proxyEnv:t}:{},...e&&r?{secureContext:await i1(
r)}:{}};return{agent:new n(i),request:s}}async function s1(e){let{getBuiltinModule:t}=process;return t?.(e)??import(e)}async function i1(e){let[t,{X509Certificate:r}]=await Promise.
all([import("node:tls"),import("node:crypto")]),{getCACertificates:n}=t;try{return new r(e),t.createSecureContext({ca:[...n?.("default")??t.rootCertificates,e]})}catch(s){
throw new k("INPUT_INVALID","CI_SERVER_TLS_CA_FILE holds no certificates in PEM form",{cause:s})}}function ZT(e,t,r){let{method:n,body:s,timeoutMs:i,maxBodyBytes:o,
now:a}=r,u=/^[PD]/.test(n),c=u&&n!=="DELETE"?JSON.stringify(s??{}):void 0,l={accept:"*/*","user-agent":"countersign",...u?{"content-type":"application/json"}:{},
...c?{"content-length":String(Buffer.byteLength(c))}:{},...r.headers};return new Promise((p,d)=>{let f=e.request(t,{method:n,headers:l,agent:e.agent},v=>{o1(v,o,
a()).then(b(p),h)}),g=setTimeout(()=>f.destroy(eE(Oh)),i),h=b(d);f.on("error",h).end(c);function b(v){return N=>{clearTimeout(g),v(N)}}})}async function o1(e,t,r){
let n=[],s=0;for await(let o of e){if(s+=o.length,s>t)throw eE(Gl);n.push(o)}let i={};for(let[o,a]of Object.entries(e.headers))i[o]=String(a);return{status:e.statusCode??
0,headers:i,text:Buffer.concat(n).toString(),answeredAt:r}}function eE(e){return Object.assign(new Error(e),{code:e})}var n1,Oh,Gl,kh=m(()=>{"use strict";fe();Rh();
n1=10,Oh="ETIMEDOUT",Gl="E2BIG"});function tE(e,t){let r=new Set,n=!1;function s(){n=!0;for(let i of r)i(xh());t()}return e?.addEventListener("abort",s,{once:!0}),{race:i=>new Promise((o,a)=>{(n||
e?.aborted)&&a(xh()),r.add(a),i.then(o,a).finally(()=>r.delete(a))}),check(){if(n||e?.aborted)throw xh()},close(){e?.removeEventListener("abort",s),s()}}}function xh(){
return new k("INTERRUPTED","the job was cancelled")}var rE=m(()=>{"use strict";fe()});function nE(e,t){return a1.has(e)||e===500&&t}function sE(e){return[301,302,303,307,308].includes(e)}function iE(e,t,r=0,n={},s=0){let i=1e3*2**(e-1)*(.5+t()/2);
return Math.max(i,u1(r,n,s)||0)}function u1(e,t,r){let n=t["retry-after"];return n?/^\d+$/.test(n)?Number(n)*1e3:Date.parse(n)-r+1e3:e===429?Number(t["ratelimit\
-reset"])*1e3-r+1e3:0}var a1,oE=m(()=>{"use strict";a1=new Set([408,429,502,503,504])});function fr(e){return(e.words??"it gives no reason").replace(/\.$/,"")}var $o,tu=m(()=>{"use strict";$o=/^\{"error":"404 Not Found"\}$/});var aE,uE,cE=m(()=>{"use strict";tu();aE="create a new token with scope api and put it into gitlab_token",uE=[[null,401,/oken is expired/,"TOKEN_REFUSED","the t\
oken has expired",aE],[null,401,/oken was revoked/,"TOKEN_REFUSED","the token was revoked",aE],[null,403,/"insufficient_scope"/,"RIGHTS_MISSING",({writes:e})=>`\
the token lacks the scope ${e?"api":"read_api or api"}`,({writes:e})=>`create a token with scope ${e?"api":"api (read_api if it only reads)"} and put it into gi\
tlab_token`],[null,403,/"insufficient_granular_scope"/,"RIGHTS_MISSING",({words:e})=>`the granular token lacks the permission ${/\[(.*?)\]/.exec(e??"")?.[1]??"f\
or it"}`,"add that permission for this project to the token, or use one with scope api"],[null,403,/403 Forbidden - /,"TOKEN_REFUSED",e=>`the token's user may n\
ot use the API: ${fr(e).replace("403 Forbidden - ","")}`,"have the user of gitlab_token unblocked, or use the token of another user"],[null,403,/read-only instance/,
"GITLAB_REFUSED","the instance is read-only","set gitlab_url to the primary site, or run the job again once GitLab accepts writes"],[null,405,/moved projects/,"\
SUBJECT_UNKNOWN","the project was renamed or moved, and its old path takes no writes","give the new path or the numeric id in project"]]});function Ir(e,t,r,n,s){return["external_control",e,t,r,n,s]}var lE,Bl,pE,dE=m(()=>{"use strict";tu();lE="check the clock of this machine and of GitLab: an answe\
r must be signed within the 15 seconds before it arrives",Bl="the id is the number at the end of the control's global id, as GraphQL shows it in the project's c\
omplianceFrameworks";pE=[Ir(404,/Control not found/,"TARGET_UNKNOWN","there is no such control",Bl),Ir(403,/not external/,"TARGET_UNKNOWN","the control is one o\
f GitLab's own, not an external one",Bl),Ir(401,/Missing required headers/,"CONTROL_REFUSED","the signature headers did not arrive","let the proxy between this \
job and GitLab pass X-Gitlab-Timestamp, X-Gitlab-Nonce and X-Gitlab-Hmac-Sha256"),Ir(401,/Invalid nonce/,"CONTROL_REFUSED","the nonce was refused twice","check \
that no proxy between this job and GitLab sends requests again"),Ir(401,/Invalid signature/,"CONTROL_REFUSED","the signature is wrong","external_control_secret \
must be exactly the control's secret: mind a line break at its end, and secrets of other controls"),Ir(401,/Invalid timestamp/,"CONTROL_REFUSED","the time stamp\
 is ahead of GitLab's clock",lE),Ir(401,/has expired/,"CONTROL_REFUSED","the signed answer arrived too late",lE),Ir(404,/Project not found/i,"TARGET_UNKNOWN","t\
here is no such project, or the control's framework is not applied to it","check project, and apply the compliance framework that holds this control to it"),Ir(
401,/Not permitted/,"TOKEN_REFUSED","the project has no licence for compliance frameworks","external controls need GitLab Ultimate (Premium in some versions) on\
 the project's top-level group"),Ir(404,$o,"TARGET_UNKNOWN","the instance has no external controls at this address","they need GitLab Enterprise Edition 17.11 o\
r later; check that gitlab_url is the instance root"),Ir(400,/Failed to update/,"CONTROL_REFUSED",fr,"look into the project's compliance centre, and run the job\
 again"),Ir(400,null,"CONTROL_REFUSED",fr,Bl),...[401,403,404,422].map(e=>Ir(e,null,"CONTROL_REFUSED",fr,Bl))]});var gE,fE,mE,Nh,hE,c1,l1,p1,d1,f1,yE,bE=m(()=>{"use strict";tu();gE="put a valid token with scope api into gitlab_token; if it is valid, the project needs GitLa\
b Ultimate, without which GitLab gives the same answer",fE="there is no such merge request, or no such status check, in this project",mE="project must be the on\
e the merge request targets, not the fork; compare status_check with Settings > Merge requests > Status checks",Nh="give the token's user or bot the Developer r\
ole in the project that the merge request targets",hE="give the token's user or bot the Maintainer role in the project",c1="the instance has no status checks at\
 this address",l1="status checks need GitLab Enterprise Edition 15.0 or later; check that gitlab_url is the instance root",p1=["status_check","status_check_list",
"status_check_retry","status_check_admin"].map(e=>[e,404,$o,"TARGET_UNKNOWN",c1,l1]),d1=["status_check","status_check_list","status_check_retry","status_check_a\
dmin"].map(e=>[e,404,/404 Project Not Found/,"SUBJECT_UNKNOWN","there is no such project, or the token cannot see it","check project, and that the token's user \
or bot is a member of it"]),f1=["status_check","status_check_list","status_check_retry"].map(e=>[e,401,null,"TOKEN_REFUSED","the token is not accepted, or the p\
roject has no Ultimate licence",gE]),yE=[...p1,...d1,...f1,["status_check",403,null,"RIGHTS_MISSING","the token may not answer for this merge request, or the pr\
oject is archived",`${Nh}; an archived project must be unarchived first`],["status_check",404,/^\{"message":(null|"404 Not Found")\}$/,"RIGHTS_MISSING","the tok\
en lacks the Developer role in the target project",Nh],["status_check",404,null,"TARGET_UNKNOWN",fE,mE],["status_check",409,null,"SHA_MISMATCH",({expectedSha:e,
ownSha:t})=>`the merge request's head is ${e??"another commit"}, not ${t||"the SHA that was sent"}`,"send the full SHA of the source branch's head: a newer comm\
it needs its own run, and just after a push GitLab may still name the previous head for some seconds"],["status_check",400,/status does not have a valid value/,
"GITLAB_REFUSED","this GitLab does not know that status","pending needs GitLab 16.5 or later; passed and failed need 15.0"],["status_check_list",403,null,"RIGHT\
S_MISSING","the token may not read the status checks of this merge request","give the token's user or bot at least the Reporter role in the project that the mer\
ge request targets"],["status_check_list",404,null,"SUBJECT_UNKNOWN","there is no such merge request in this project","project must be the one the merge request\
 targets, not the fork, and merge_request its iid there"],["status_check_retry",403,null,"RIGHTS_MISSING","the token lacks the Developer role in the target proj\
ect",Nh],["status_check_retry",404,null,"TARGET_UNKNOWN",fE,mE],["status_check_retry",422,null,"GITLAB_REFUSED","the status check is not failed","only a check w\
hose status for the current head is failed can be tried again"],["status_check_admin",500,/Not allowed/,"RIGHTS_MISSING","the token lacks the Maintainer role",hE],
["status_check_admin",401,/Not allowed/,"RIGHTS_MISSING","the token lacks the Maintainer role",hE],["status_check_admin",401,null,"TOKEN_REFUSED","the token is \
not accepted, or lacks the Maintainer role, or the project has no Ultimate licence",`${gE}; listing checks also needs the Maintainer role`],["status_check_admin",
404,null,"TARGET_UNKNOWN","there is no such status check, or no such protected branch, in this project","compare with Settings > Merge requests > Status checks,\
 and take protected branches of this project or its groups"],["status_check_admin",412,null,"GITLAB_REFUSED","the status check was changed meanwhile","list the \
checks again and repeat the change"],["status_check_admin",422,null,"GITLAB_REFUSED",fr,"change the named values; name and URL of a check are unique in a projec\
t"],["status_check_admin",500,null,"GITLAB_REFUSED","GitLab failed on this status check","keep name and URL within 255 characters each: longer ones are answered\
 like this"]]});function wE(e){let t=typeof e.body=="string"?e.body:JSON.stringify(e.body??null),[,,,r,n,s]=[...uE,...yE,...pE,...m1].find(([o,a,u])=>a===e.status&&(o===null||o===
e.situation)&&(u===null||u.test(t)))??h1(e),i=o=>typeof o=="function"?o(e):o;return{code:r,message:i(n),advice:i(s)}}function h1({status:e}){return e>=500||e===
408?[null,e,null,"GITLAB_UNAVAILABLE",fr,vE]:[null,e,null,"GITLAB_REFUSED",fr,"change what GitLab names, in the inputs or in the project's settings"]}var vE,_E,
m1,TE=m(()=>{"use strict";cE();dE();tu();bE();vE="run the job again later; if it stays so, ask the administrators of the instance",_E="check the path, the ref a\
nd the project of policy, and that the token may read that project",m1=[["policy",404,null,"POLICY_UNREADABLE",e=>`there is no such file (${fr(e)})`,_E],["polic\
y",403,null,"POLICY_UNREADABLE","the token may not read the file",_E],[null,404,$o,"GITLAB_REFUSED","the instance has no such endpoint","check that gitlab_url i\
s the instance root; an older GitLab may lack the endpoint"],[null,401,null,"TOKEN_REFUSED","the token is missing or not accepted","put a valid access token int\
o gitlab_token: CI_JOB_TOKEN is not accepted, and protected variables are empty in pipelines of unprotected branches"],[null,403,null,"RIGHTS_MISSING",fr,"give \
the token's user or bot a higher role in the project; the limit of IP addresses for one user looks the same"],[null,404,/404 Project Not Found/,"SUBJECT_UNKNOWN",
"there is no such project, or the token cannot see it","check project, and that the token's user or bot is a member of it"],[null,404,null,"SUBJECT_UNKNOWN",fr,
"check project and merge_request, and that the token may see them"],[null,429,null,"GITLAB_UNAVAILABLE","too many requests","run fewer jobs at once, or have the\
 rate limits of this user raised"],[null,503,null,"GITLAB_UNAVAILABLE",e=>`it is in maintenance or overloaded (${fr(e)})`,vE]]});function EE(e,t,r){let n=String(e?.code??"no code"),[,s,i,o]=g1.find(([a])=>a.test(n))??[/./,!0,"the connection broke off",Vl];return{isTemporary:s,isTimeout:n===
Oh,code:n===Gl?"GITLAB_UNEXPECTED":"GITLAB_UNAVAILABLE",message:`${t.origin}: ${i} (${n})`,advice:o+(n===Gl?"":y1(t,r)),cause:e}}function y1(e,t){let r=e.protocol===
"https:"?"HTTPS_PROXY":"HTTP_PROXY";return!(t[r]??t[r.toLowerCase()])||Ul(t)||b1(e,t.NO_PROXY??t.no_proxy??"")?"":`. ${r} is set, but ${Sh(process.versions.node)?
"Node uses it only with NODE_USE_ENV_PROXY=1: set that variable":`Node ${process.versions.node} cannot use it: take an image with Node >= 22.21 or >= 24.5 and s\
et NODE_USE_ENV_PROXY=1`}`}function b1({hostname:e,host:t},r){return r.toLowerCase().split(/[\s,]+/).some(n=>{let s=n.replace(/^\*?\.?/,"");return n==="*"||s!==
""&&[e,t].some(i=>`.${i}`.endsWith(`.${s}`))})}var Vl,g1,SE=m(()=>{"use strict";kh();Rh();Vl="check host and port of the address, and that this runner may reach\
 it",g1=[[/^ENOTFOUND/,!1,"no such host","check the host name of the address, and the runner's DNS"],[/^EAI_/,!0,"the host name could not be looked up","check t\
he runner's DNS"],[/^ECONNREFUSED/,!0,"the connection was refused",Vl],[/^ETIMEDOUT/,!0,"there was no answer in time",Vl],[/^E(HOST|NET)UNREACH/,!0,"there is no\
 route to the host",Vl],[/SELF_SIGNED|^UNABLE_TO_/,!1,"its certificate is signed by an authority this job does not know","set CI_SERVER_TLS_CA_FILE, or NODE_EXT\
RA_CA_CERTS before the job starts, to a PEM file with that authority"],[/^CERT_HAS_EXPIRED/,!1,"its certificate has expired","renew it, and check the runner's c\
lock"],[/^CERT_NOT_YET/,!1,"its certificate is not valid yet","check the runner's clock"],[/ALTNAME/,!1,"its certificate is for another host name","use a host n\
ame that the certificate lists"],[/^(CERT_|EPROTO|ERR_(SSL|TLS)_)/,!1,"the TLS handshake failed","check that the address has the right port and that https:// is\
 right for it"],[/^ERR_PROXY/,!0,"the proxy refused the connection","check HTTPS_PROXY, HTTP_PROXY and NO_PROXY"],[/^E2BIG/,!1,"the answer is too large","narrow\
 what is asked for"]]});function RE({status:e,headers:t},r,n){let{request:s,method:i,path:o,root:a,hops:u,attempts:c}=n,l=t.location,p=l!==void 0&&URL.canParse(l,r.href)?new URL(l,r):void 0;
if(p&&i==="GET"&&p.origin===a.origin&&u<_1)return p;let d=p?p.origin+p.pathname:"nowhere";throw new Ue("GITLAB_UNEXPECTED",`GitLab answered ${e} for ${s}: a red\
irect to ${d}, which is not followed`,{request:s,status:e,attempts:c,advice:v1(p,d,o,a)})}function v1(e,t,r,n){let s=n.href.replace(/\/$/,"");if(!e||e.origin===
n.origin)return"check that gitlab_url is the root of the instance, and that no sign-in proxy stands before its API";let i=t.endsWith(r)?t.slice(0,-r.length):e.origin;
return n.protocol==="http:"&&e.protocol==="https:"&&e.hostname===n.hostname?`gitlab_url is ${s} but the server redirects to ${i}: set gitlab_url to the https ad\
dress`:`set gitlab_url to the address that GitLab itself uses, perhaps ${i}`}var _1,OE=m(()=>{"use strict";dr();_1=3});var xE={};x(xE,{describeFailure:()=>EE,endingOf:()=>E1,followRedirect:()=>RE,refused:()=>S1,tooLate:()=>T1,unanswered:()=>w1,unexpected:()=>kE});function w1({code:e,
message:t,advice:r,cause:n},{request:s,attempts:i},o){let a={request:s,attempts:i,advice:r,cause:n};return new Ue(e,`GitLab could not be reached for ${s}: ${t}${o}`,
a)}function T1(e,t){let r="give timeout a longer time, or ask for less";return new Ue("TIMEOUT",`the deadline passed before ${e} was answered`,{request:e,attempts:t,
advice:r})}function E1(e,t){let r=e>1?`, after ${e} attempts`:"",n=Math.ceil(t/1e3);return t?`${r}, and the next one would have to wait ${n} s, past the deadlin\
e`:r}function S1({status:e,headers:t,text:r},n,s){let{request:i,situation:o,writes:a,token:u,attempts:c}=n,l=t["content-type"]??"",p=Th(l,r);if(p&&e<500)return kE(
e,n,Ml);let d=p?void 0:R1(u?r.replaceAll(u,"…"):r,l),f=Xa(d),g=e===409?/source branch: ([0-9a-f]{40,64})/.exec(f??"")?.[1]:void 0,h=n.body?.sha,{code:b,message:v,
advice:N}=wE({situation:o,status:e,body:d,words:f,writes:a,ownSha:h,expectedSha:g}),R={request:i,status:e,words:f,attempts:c,expectedSha:g,isUnknownRoute:d?.error===
"404 Not Found",date:t.date,advice:a&&c>1&&e<500?`${N}; an earlier attempt may have succeeded`:N};return new Ue(b,`GitLab answered ${e} for ${i}: ${v}${s}`,R)}function kE(e,{
request:t,attempts:r},n){let i={request:t,status:e,attempts:r,advice:n===Ml?"check that gitlab_url is the root of the instance, and that no sign-in proxy stands\
 before its API":"check that gitlab_url is a GitLab instance, and that no proxy changes its answers"};return new Ue("GITLAB_UNEXPECTED",`GitLab answered ${e} fo\
r ${t} with ${X(n)}`,i)}function R1(e,t){if(!Fl(t))return e;try{return JSON.parse(e)}catch{return}}var NE=m(()=>{"use strict";Te();Eh();dr();TE();SE();OE()});function Kl(e){let{token:t,now:r,env:n={}}=e,{requestTimeoutMs:s=3e4,deadlineAt:i=()=>Number.POSITIVE_INFINITY,maxBodyBytes:o=64*2**20}=e,a=new URL(e.baseUrl),u=a.
href.replace(/\/$/,"");if(t&&/[^\x21-\x7e]/.test(t))throw new k("INPUT_INVALID","gitlab_token holds a space, a line break or another character no token has");let c,
l=0,{learn:p,...d}=WT(r),f=tE(e.signal,g);function g(){c?.then(({agent:v})=>v.destroy()).catch(()=>{})}async function h(v,N,R){c??=XT(a.protocol==="https:",n,e.
certificateAuthorities);let $=await c,{method:U,body:B,anonymous:se,headers:D}=N,T={...t&&!se?{"private-token":t}:{},...D?.()},H=r();l++;let Ee=await ZT($,v,{method:U,
body:B,headers:T,timeoutMs:R,maxBodyBytes:o,now:r});return p(Ee.headers.date??"",H,Ee.answeredAt),Ee}async function b(v){let{method:N,path:R,query:$,body:U,expects:B="\
json",situation:se="fact"}=v,D=N==="GET"||N==="HEAD"||v.reads===!0,T=nr(N,R),H=new URL(u+R+($?`?${$}`:""));for(let Ee=1,ze=0;;){let cn=r(),hs=i()-cn;if(f.check(),
hs<=0)throw(await Ih()).tooLate(T,Ee);let Ui=Math.min(hs,s),$n=await f.race(h(H,v,Ui)).catch(async Bi=>{if(Bi instanceof k)throw Bi;return(await Ih()).describeFailure(
Bi,a,n)}),[Dt,Qs]="headers"in $n?[$n,void 0]:[void 0,$n],vr=Dt?.status??0,gs=Qs?Qs.isTemporary:nE(vr,D),Dn=iE(Ee,e.random,vr,Dt?.headers,d.serverNow()),Gi=r()+Dn>=
i(),ys=gs&&Ee<5&&!Gi,Nt={method:N,path:R,status:vr,durationMs:r()-cn,attempt:Ee};if(e.onRequest?.(ys?{...Nt,retryInMs:Dn}:Nt),ys){await f.race(e.sleep(Dn)),Ee++;
continue}let Gr=Dt&&vr<300?YT(Dt,B):void 0;if(Dt&&Gr&&Gr.instead===void 0)return{status:vr,headers:Dt.headers,body:Gr.value,attempts:Ee};let{endingOf:w,followRedirect:M,
refused:L,tooLate:F,unanswered:$e,unexpected:st}=await Ih();if(Dt&&sE(vr)){H=M(Dt,H,{request:T,method:N,path:R,root:a,hops:ze++,attempts:Ee});continue}let _e={request:T,
situation:se,writes:!D,body:U,attempts:Ee,token:t};if(Gr?.instead!==void 0)throw st(vr,_e,Gr.instead);let bs=gs?w(Ee,Gi?Dn:0):"";throw Dt?L(Dt,_e,bs):Qs?.isTimeout&&
Ui===hs?F(T,Ee):$e(Qs,_e,bs)}}return{...d,send:b,requestCount:()=>l,close:f.close}}function Ih(){return Promise.resolve().then(()=>(NE(),xE))}var Ah=m(()=>{"use\
 strict";fe();Eh();zT();dr();kh();rE();oE()});function Ph(e,t){let r,n=Math.max(1,Math.floor(e.length/3))+1;for(let s of t){let i=k1(IE(e),IE(s),n+1),o=r!==void 0&&r.length!==e.length&&s.length===e.length;(i<
n||i===n&&o)&&(r=s,n=i)}return r}function It(e,t){let r=Ph(e,t);return r===void 0?"":`, did you mean ${r}?`}function IE(e){return e.slice(0,80).toLowerCase().replace(
/[-\s]/g,"_")}function k1(e,t,r){if(Math.abs(e.length-t.length)>=r)return r;let n=[],s=Array.from({length:t.length+1},(i,o)=>o);for(let i=1;i<=e.length;i++){let o=[
i];for(let a=1;a<=t.length;a++){let u=e[i-1]===t[a-1],c=(s[a-1]??0)+(u?0:1),p=!u&&e[i-1]===t[a-2]&&e[i-2]===t[a-1]?(n[a-2]??0)+1:r;o[a]=Math.min(c,p,(s[a]??0)+1,
(o[a-1]??0)+1)}n=s,s=o}return s[t.length]??r}var qn=m(()=>{"use strict"});var AE={};x(AE,{preset:()=>x1});var x1,PE=m(()=>{"use strict";x1={name:"Recommended",description:"Four eyes on every change, a protected default branch, scanner\
s that run",requirements:[{name:"Four eyes",description:"Nobody merges on their own word",controls:["minimum_approvals_required_1","merge_request_prevent_author\
_approval",{id:"merge_request_approvals",with:{at_least:1}}]},{name:"Protected default branch",description:"Changes reach the default branch through merge reque\
sts",controls:["default_branch_protected","default_branch_protected_from_direct_push","project_force_push_blocked"]},{name:"A change that is ready",description:"\
What is merged is finished and discussed",controls:["merge_request_is_not_draft","resolve_discussions_required"]},{name:"Scanners",description:"Static analysis \
and secret detection run on the default branch",controls:["scanner_sast_running","scanner_secret_detection_running"]},{name:"Webhooks",description:"Events leave\
 over https only",controls:["secure_webhooks"]}]}});var CE={};x(CE,{preset:()=>N1});var N1,jE=m(()=>{"use strict";N1={name:"Strict",description:"Two independent approvals, signed commits, no way around the rules",
requirements:[{name:"Four eyes",description:"Two people who did not work on the change approve it",controls:["minimum_approvals_required_2","merge_request_preve\
nt_author_approval","merge_request_prevent_committers_approval","merge_requests_approval_rules_prevent_editing","reset_approvals_on_push",{id:"merge_request_app\
rovals",with:{at_least:2}}]},{name:"Protected default branch",description:"Changes reach the default branch through merge requests, and history stays",controls:[
"default_branch_protected","default_branch_protected_from_direct_push","project_force_push_blocked","project_default_branch_not_deletable","require_signed_commi\
ts"]},{name:"A change that is ready",description:"What is merged is finished and discussed",controls:["merge_request_is_not_draft","resolve_discussions_required"]},
{name:"Scanners",description:"Code, secrets and dependencies are scanned on the default branch",controls:["scanner_sast_running","scanner_secret_detection_runni\
ng","scanner_dep_scanning_running","push_protection_enabled"]},{name:"Access",description:"The project is not public, and its tokens and variables are held tigh\
t",controls:["project_visibility_not_public","cicd_job_token_scope_enabled","project_user_defined_variables_restricted_to_maintainers","ensure_2_admins_per_repo",
"secure_webhooks"]}]}});var LE={};x(LE,{preset:()=>I1});var I1,$E=m(()=>{"use strict";I1={name:"SOC 2 (evidence from GitLab)",description:"Settings and approvals that serve as evidence\
 for parts of the common criteria",requirements:[{name:"CC6.1 Logical access",description:"Serves CC6.1: the project is not public, and who may push is limited",
controls:["project_visibility_not_public","default_branch_protected"]},{name:"CC6.6 Boundary protection",description:"Serves CC6.6: events leave over https only",
controls:["secure_webhooks"]},{name:"CC7.1 Detection of vulnerabilities",description:"Serves CC7.1: scanners run on the default branch",controls:["scanner_sast_\
running","scanner_dep_scanning_running","scanner_secret_detection_running"]},{name:"CC8.1 Change management",description:"Serves CC8.1: changes are reviewed by \
others and reach the default branch through merge requests",controls:["minimum_approvals_required_1","merge_request_prevent_author_approval","default_branch_pro\
tected_from_direct_push",{id:"merge_request_approvals",with:{at_least:1}}]}]}});var DE={};x(DE,{preset:()=>A1});var A1,qE=m(()=>{"use strict";A1={name:"ISO/IEC 27001:2022 (evidence from GitLab)",description:"Settings and approvals that serv\
e as evidence for parts of Annex A",requirements:[{name:"A.5.3 Segregation of duties",description:"Serves A.5.3: authors and committers do not approve their own\
 work",controls:["merge_request_prevent_author_approval","merge_request_prevent_committers_approval",{id:"merge_request_approvals",with:{at_least:1}}]},{name:"A\
.5.15 Access control",description:"Serves A.5.15: the project is not public",controls:["project_visibility_not_public"]},{name:"A.8.4 Access to source code",description:"\
Serves A.8.4: nobody changes the default branch directly",controls:["default_branch_protected","default_branch_protected_from_direct_push"]},{name:"A.8.8 Manage\
ment of technical vulnerabilities",description:"Serves A.8.8: dependencies and code are scanned on the default branch",controls:["scanner_dep_scanning_running",
"scanner_sast_running"]},{name:"A.8.28 Secure coding",description:"Serves A.8.28: secrets are looked for, and threads are settled before merging",controls:["sca\
nner_secret_detection_running","resolve_discussions_required"]},{name:"A.8.32 Change management",description:"Serves A.8.32: every change is approved",controls:[
"minimum_approvals_required_1"]}]}});var ME={};x(ME,{preset:()=>P1});var P1,FE=m(()=>{"use strict";P1={name:"CIS GitLab Benchmark (what the API shows)",description:"Recommendations of the benchmark\
's chapters on source code and pipelines that can be read from GitLab",requirements:[{name:"1.1 Code changes",description:"Serves 1.1: changes are approved by t\
wo others, approvals are reset, threads are settled, history is protected",controls:["minimum_approvals_required_2","reset_approvals_on_push","merge_request_pre\
vent_author_approval","resolve_discussions_required","require_linear_history","require_signed_commits","default_branch_protected_from_direct_push","project_forc\
e_push_blocked","project_default_branch_not_deletable"]},{name:"1.2 Repository management",description:"Serves 1.2: somebody can stand in as owner",controls:["e\
nsure_2_admins_per_repo"]},{name:"1.3 Contribution access",description:"Serves 1.3: contributors use a second factor",controls:["require_mfa_for_contributors"]},
{name:"1.5 Code risks",description:"Serves 1.5: secrets, code and dependencies are scanned",controls:["scanner_secret_detection_running","scanner_sast_running",
"scanner_dep_scanning_running","scanner_iac_running"]}]}});var UE={};x(UE,{preset:()=>C1});var C1,GE=m(()=>{"use strict";C1={name:"SLSA source track (what the API shows)",description:"History that stays, changes that so\
mebody else has reviewed",requirements:[{name:"Source level 2: history",description:"Serves history and controls: the default branch is protected from force pus\
hes and deletion",controls:["default_branch_protected","project_force_push_blocked","project_default_branch_not_deletable"]},{name:"Source level 3: continuous t\
echnical controls",description:"Serves enforced controls: changes come through merge requests only",controls:["default_branch_protected_from_direct_push"]},{name:"\
Source level 4: two-party review",description:"Serves two-party review: another person than author and committers approved this change",controls:["minimum_appro\
vals_required_1","merge_request_prevent_author_approval","merge_request_prevent_committers_approval",{id:"merge_request_approvals",with:{at_least:1}}]}]}});var BE={};x(BE,{presetNames:()=>jh,presetText:()=>Lh});async function Lh(e){let t=e.slice(7),r=Object.hasOwn(Ch,t)?Ch[t]:void 0;if(!r)throw new k("POLICY_UNREAD\
ABLE",`there is no preset ${t}${It(t,jh)}`,{advice:`the presets are ${jh.join(", ")}`});return JSON.stringify((await r()).preset,null,2)}var Ch,jh,$h=m(()=>{"us\
e strict";fe();qn();Ch={recommended:()=>Promise.resolve().then(()=>(PE(),AE)),strict:()=>Promise.resolve().then(()=>(jE(),CE)),soc2:()=>Promise.resolve().then(()=>($E(),LE)),
iso27001:()=>Promise.resolve().then(()=>(qE(),DE)),"cis-gitlab":()=>Promise.resolve().then(()=>(FE(),ME)),slsa:()=>Promise.resolve().then(()=>(GE(),UE))},jh=Object.
keys(Ch)});var VE={};x(VE,{missingPolicy:()=>j1});async function j1(e,t,r,n){return e.kind!=="path"||r===void 0?new k("POLICY_UNREADABLE",`policy ${e.typed} does not exist${e.
kind==="path"?" in the checkout":", or the token cannot see it"}`,{cause:n,advice:"check the path and the folder the job runs in, or name group/project:path/to/\
file.yml@ref or an https:// address"}):await t.checkout(e.path).then(()=>!0,()=>!1)?new k("POLICY_UNREADABLE",`policy ${e.typed} is in this merge request, but n\
ot yet on its target branch ${r}`,{cause:n,advice:`a merge request is not judged by rules it brings itself: merge the policy to ${r} first, or judge this one by\
 its own version with policy_from: checkout`}):new k("POLICY_UNREADABLE",`policy ${e.typed} does not exist on the target branch ${r}`,{cause:n,advice:`commit it\
 to ${r}, or name another with policy, such as group/project:path/to/file.yml@ref`})}var KE=m(()=>{"use strict";fe()});async function Ql(e,t,r){return Promise.all(e.map(async n=>({source:L1(n,r),...await $1(n,t,r)})))}function L1(e,t){return e.kind==="path"&&t!==void 0?`${e.path}\
@${t}`:e.typed}async function $1(e,t,r){try{return e.kind==="preset"?{text:await(await Promise.resolve().then(()=>($h(),BE))).presetText(e.typed)}:e.kind==="url"?
{text:await t.url(e.typed)}:e.kind==="project"?await t.project(e.project,e.path,e.ref):r===void 0?{text:await t.checkout(e.path)}:await t.branch(e.path,r)}catch(n){
if(n instanceof Do){let{missingPolicy:s}=await Promise.resolve().then(()=>(KE(),VE));throw await s(e,t,r,n)}throw n instanceof k&&n.code!=="INTERRUPTED"?new k("\
POLICY_UNREADABLE",`policy ${e.typed} could not be read: ${n.message}`,{cause:n,...n.advice===void 0?{}:{advice:n.advice}}):n}}var Do,Hl=m(()=>{"use strict";fe();
Do=class extends Error{}});var qo,Jl=m(()=>{"use strict";qo="1.0.0"});var QE={};x(QE,{readText:()=>D1});async function D1(e,t){let{origin:r,pathname:n,search:s}=new URL(e),i=Kl({...t,baseUrl:r});try{let o={path:n,query:s.slice(1),
expects:"text",situation:"policy"};return String((await i.send({method:"GET",...o})).body)}finally{i.close()}}var HE=m(()=>{"use strict";Ah()});var YE,WE=m(()=>{"use strict";YE=["json","html","junit","codequality","sarif","annotations","metrics","csv","markdown","badge"]});function Vi(...e){return t=>{let r=e.find(n=>n===t);return r===void 0?{problem:`must be ${e.join(" or ")}, not "${t}"`}:{value:r}}}function Yl(e){return{value:e}}
function qh(e){return{value:Mh(e,/\r?\n/)}}function zE(e){return{value:Mh(e,/[\r\n,]+/)}}function XE(...e){return t=>{let r=Mh(t,/[\r\n,]+/),n=r.filter(s=>!e.includes(
s));return n.length>0?{problem:`must name ${e.join(", ")}, not "${n.join(", ")}"`}:{value:r}}}function ZE(e){return/^(true|1|yes|on)$/i.test(e)?{value:!0}:/^(false|0|no|off)$/i.
test(e)?{value:!1}:{problem:`must be true or false, not "${e}"`}}function eS(e){let t=/^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s?)?$/.exec(e),[r=0,n=0,s=0]=(t??
[]).slice(1).map(o=>Number(o??0)),i=((r*60+n)*60+s)*1e3;return!t||i<1e3||i>864e5?{problem:`must be a duration between 1s and 24h such as 90s, 10m or 1h30m, not \
"${e}"`}:{value:i}}function tS(e){let t=e.toLowerCase();return/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(t)?{value:t}:{problem:`must be a full commit SHA of 40 or 64 \
hexadecimal digits, not "${e}" (${e.length} characters)`}}function rS(e){let t=Wl(e.replace(/^!/,""));return t===void 0?{problem:`must be the merge request's nu\
mber, such as 7 or !7, not "${e}"`}:{value:t}}function nS(e){let t=Wl(e);return t!==void 0?{value:t}:/^[^\s/?#:]+(\/[^\s/?#:]+)+$/.test(e)?{value:e}:{problem:`m\
ust be a numeric id or a full path such as group/project, not "${e}"`}}function sS(e){let t;try{t=new URL(e)}catch{return{problem:`must be an address such as ht\
tps://gitlab.example.com, not "${Q1(e)}"`}}if(t.protocol!=="https:"&&t.protocol!=="http:")return{problem:`must begin with https:// or http://, not "${t.protocol}\
"`};if(t.username||t.password)return{problem:"must not hold a user name or password"};if(t.search||t.hash)return{problem:"must not hold a query or a fragment"};
let r=t.pathname.replace(/\/+$/,"");return/\/api(\/v4|\/graphql)?$/.test(r)?{problem:`must be the root of the instance, without ${/\/api.*$/.exec(r)?.[0]??"/api"}`}:
{value:`${t.origin}${r}`}}function Wl(e){let t=Number(e);return/^\d+$/.test(e)&&Number.isSafeInteger(t)&&t>0?t:void 0}function Mh(e,t){return e.split(t).map(r=>r.
trim()).filter(Boolean)}function Q1(e){return e.replace(/\/\/[^/@]*@/,"//…@")}var Fh=m(()=>{"use strict"});function Mt(e,t){return{parse:e,...t}}var _s,vs,Mo=m(()=>{"use strict";WE();Fh();_s={mode:Mt(Vi("auto","merge-request","project"),{default:"auto"}),policy:Mt(zE,
{default:".countersign.yml"}),policy_from:Mt(Vi("target_branch","checkout"),{default:"target_branch"}),gitlab_url:Mt(sS,{default:"https://gitlab.com",environment:[
"CI_SERVER_URL"]}),gitlab_token:Mt(Yl,{secret:!0,environment:["COUNTERSIGN_TOKEN"]}),project:Mt(nS,{}),merge_request:Mt(rS,{}),sha:Mt(tS,{}),status_check:Mt(qh,
{}),external_control:Mt(qh,{}),external_control_secret:Mt(Yl,{secret:!0,environment:["COUNTERSIGN_CONTROL_SECRET"]}),fail_job_on:Mt(Vi("non_compliant","undeterm\
ined","never"),{default:"non_compliant"}),on_undetermined:Mt(Vi("fail","leave"),{default:"fail"}),note:Mt(Vi("never","on_failure","always"),{default:"never"}),report_dir:Mt(
Yl,{default:"countersign-report"}),formats:Mt(XE(...YE),{default:"json"}),dry_run:Mt(ZE,{default:"false"}),timeout:Mt(eS,{default:"10m"}),log_level:Mt(Vi("info",
"debug"),{default:"info"})},vs=Object.keys(_s)});var oS={};x(oS,{complaints:()=>J1});function J1({strays:e,unset:t,token:r,typedToken:n,env:s}){let i=t.some(({typed:o})=>o===n);return[...t.map(({typed:o,variable:a})=>`${o}\
 is the text of a variable reference, not a value: ${a} is not set in this job${iS(s)}`),...e.map(({typed:o,name:a})=>`${o} is not an input of Countersign${It(a,
vs)}`),...i?[]:Y1(r,n,s)]}function Y1(e,t,r){if(e===void 0){let n=r.INPUT_GITLAB_TOKEN!==void 0||r.COUNTERSIGN_TOKEN!==void 0;return[`${t} is ${n?"empty":"missi\
ng"}: give an access token with scope api as gitlab_token or in COUNTERSIGN_TOKEN${iS(r)}`]}return e===r.CI_JOB_TOKEN?[`${t} is the job's own token, with which \
GitLab neither takes a status nor shows approvals: give a project, group or personal access token with scope api`]:/^[\x21-\x7e]+$/.test(e)?[]:[`${t} holds a sp\
ace, a line break or another character that no token has: copy it again`]}function iS(e){return e.GITLAB_CI!=="true"?"":e.CI_COMMIT_REF_PROTECTED==="true"?"; ch\
eck its name and its environment scope":"; a protected variable is absent in pipelines of unprotected branches, and so in most merge request pipelines: make it \
masked but not protected, or protect the branch"}var aS=m(()=>{"use strict";qn();Mo()});var cS={};x(cS,{checkControls:()=>z1,repeated:()=>uS});function z1(e,t,r){let n=[],s=[],i=[];for(let u of e.external_control??[]){let c=u.lastIndexOf("="),l=c<0?
void 0:u.slice(0,c).trim();for(let p of u.slice(c+1).split(",").map(d=>d.trim()).filter(Boolean)){let d=Wl(p.replace(/^gid:\/\/gitlab\/.*\//,""));d===void 0?n.push(
`${t.external_control} must hold numeric control ids, not "${p}"`):i.push({id:d,requirement:l})}}for(let u of uS(i.map(({id:c})=>String(c))))n.push(`${t.external_control}\
 names control ${u} twice`);let o=new Map,a=[];for(let{id:u}of i){let c=r[`COUNTERSIGN_CONTROL_SECRET_${u}`],l=c===void 0||c===""?e.external_control_secret:c;l===
void 0?a.push(u):o.set(u,l),l!==void 0&&l.length<W1&&s.push(`the secret of control ${u} has only ${l.length} characters: a guessed secret lets anybody answer th\
e control`),l!==void 0&&/[\r\n]$/.test(l)&&s.push(`the secret of control ${u} ends with a line break; it is used as it is, so GitLab must hold the same line bre\
ak`)}return a.length>0&&!e.dry_run&&n.push(`${t.external_control_secret} is missing: control ${ve(a.map(String))} cannot be answered without its secret`),{controls:i,
secrets:o,problems:n,warnings:s}}function uS(e){return[...new Set(e.filter((t,r)=>e.indexOf(t)!==r))]}var W1,lS=m(()=>{"use strict";Te();Fh();W1=16});async function pS(e){let t=[],r=[],n=[],s={},i={};for(let g of vs){let h=_s[g],{raw:b,typed:v}=tF(g,h,e);if(i[g]=v,b===void 0)continue;let[,N]=h.secret&&X1.exec(
b.trim())||[];if(N!==void 0){r.push({typed:v,variable:N});continue}let R=h.parse(b);"problem"in R?t.push(`${v} ${R.problem}`):s[g]=R.value}let o=s,a=nF(e),u=o.gitlab_token!==
void 0&&o.gitlab_token===e.env.CI_JOB_TOKEN;if(a.length+r.length>0||u||!Z1.test(o.gitlab_token??"")){let{complaints:g}=await Promise.resolve().then(()=>(aS(),oS));
t.push(...g({strays:a,unset:r,token:o.gitlab_token,typedToken:i.gitlab_token,env:e.env}))}let c=o.status_check??[],l=c.find((g,h)=>c.indexOf(g)!==h);l!==void 0&&
t.push(`${i.status_check} names "${l}" twice`);let p=o.external_control&&(await Promise.resolve().then(()=>(lS(),cS))).checkControls(o,i,e.env),{controls:d=[],secrets:f=new Map}=p??
{};if(t.push(...p?.problems??[]),n.push(...p?.warnings??[]),o.mode==="project"&&o.merge_request!==void 0&&t.push(`${i.merge_request} contradicts ${i.mode} proje\
ct: leave out one of them`),t.length>0)throw eF(t);return{...o,statusChecks:c,controls:d,controlSecrets:f,warnings:n}}function eF(e){let[t=""]=e;return e.length===
1?new k("INPUT_INVALID",t):new k("INPUT_INVALID",`${e.length} inputs need attention`,{problems:e})}function tF(e,t,r){let n=r.flags.get(e);if(n!==void 0&&n!=="")
return{raw:n,typed:zl(e)};let s=r.getInput(e,{trimWhitespace:t.secret!==!0}),i=rF(e,r.env);if(s.trim()!=="")return{raw:s,typed:i};for(let o of t.environment??[]){
let a=r.env[o];if(a!==void 0&&a.trim()!=="")return{raw:t.secret?a:a.trim(),typed:o}}return{raw:t.default,typed:i}}function zl(e){return`--${e.replaceAll("_","-")}`}
function rF(e,t){return t.GITHUB_ACTIONS==="true"||t.COUNTERSIGN_WRAPPER==="component"?e:`INPUT_${e.toUpperCase()}`}function nF({env:e,flags:t}){let r=new Set(vs);
return Object.keys(e).filter(n=>n.startsWith("INPUT_")).map(n=>({typed:n,name:n.slice(6).toLowerCase()})).concat([...t.keys()].map(n=>({typed:zl(n),name:n}))).filter(
({name:n})=>!r.has(n))}var X1,Z1,Uh=m(()=>{"use strict";fe();Mo();X1=/^\$\{?([A-Za-z_][A-Za-z0-9_]*)\}?$/,Z1=/^[\x21-\x7e]+$/});function V(e,...t){let r=e[0]??"";for(let[n,s]of t.entries()){if(e[n]?.endsWith("="))throw new Error(`a value needs quotes after ${e[n]}`);r+=hS(s)+(e[n+1]??"")}
return Js.of(r)}function Xl(e){if(/<\/(style|script)|<!--/i.test(e))throw new Error("an inline text would end its own element");return Js.of(e)}function Ki(e,t){
let r=e?aF(e):void 0;return r===void 0?V`${t}`:V`<a href="${Js.of(Bh(r))}" rel="noopener noreferrer">${t}</a>`}function Gh(e){let t=oF(e).map(r=>Bh(X(r,mS)));return t.
length===1?Js.of(t[0]??""):Js.of([t[0],...t.slice(1,-1).map(r=>`  ${r}`),t.at(-1)].join(`
`))}function oF(e){let t=JSON.stringify(e)??"null";if(t.length<=sF||typeof e!="object"||e===null)return[t];let r=Array.isArray(e)?e.map(s=>JSON.stringify(s)??"n\
ull"):Object.entries(e).map(([s,i])=>`${JSON.stringify(s)}: ${JSON.stringify(i)}`),n=r.map((s,i)=>i<r.length-1?`${s},`:s);return Array.isArray(e)?["[",...n,"]"]:
["{",...n,"}"]}function hS(e){return e===void 0?"":e instanceof Js?e.toString():typeof e=="number"?String(e):typeof e=="string"?Bh(X(e,mS)):e.map(hS).join("")}function Bh(e){
return e.replace(/[&<>"']/g,t=>iF[t]??"")}function aF(e){if(!URL.canParse(e))return;let{protocol:t,href:r}=new URL(e);return t==="https:"||t==="http:"?r:void 0}
var Js,mS,sF,iF,Ys=m(()=>{"use strict";Te();Js=class e{#e;constructor(t){this.#e=t}static of(t){return new e(t)}toString(){return this.#e}},mS=4e3,sF=72,iF={"&":"\
&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"}});function ep(e){return[...e].sort((t,r)=>Qi.indexOf(t.status)-Qi.indexOf(r.status))}function tp(e){return Qi.map(t=>({status:t,number:e.filter(r=>r.status===t).length})).
filter(({number:t})=>t>0).map(({status:t,number:r})=>`${r} ${Ht[t].control.toLowerCase()}`).join(", ")}var Ht,Qi,Vh,Zl,Ws=m(()=>{"use strict";Ht={fail:{sign:"✗",
control:"Failed",requirement:"Not met"},unknown:{sign:"?",control:"Unknown",requirement:"Undetermined"},waived:{sign:"~",control:"Waived",requirement:"Waived"},
pass:{sign:"✓",control:"Passed",requirement:"Met"},not_applicable:{sign:"–",control:"Not applicable",requirement:"Not applicable"},external:{sign:"·",control:"\
External",requirement:"External"}},Qi=Object.keys(Ht),Vh={compliant:{status:"pass",word:"Compliant"},non_compliant:{status:"fail",word:"Non-compliant"},undetermined:{
status:"unknown",word:"Undetermined"}},Zl={critical:"Critical",high:"High",medium:"Medium",low:"Low",info:"Info"}});function yS({requirements:e}){return V`<div class="charts">${uF(e)}${cF(e)}</div>`}function uF(e){let t=Qi.map(a=>({status:a,word:Ht[a].requirement,number:e.filter(
u=>u.status===a).length})).filter(({number:a})=>a>0),r=(rp-gS*(t.length-1))/e.length,n=0,s=t.map(({status:a,number:u})=>{let c=V`<rect class="${a}" x="${Kh(n)}" width="${Kh(
u*r)}" height="12"/>`;return n+=u*r+gS,c}),i=t.map(({number:a,word:u})=>`${a} ${u.toLowerCase()}`).join(", "),o=t.map(({status:a,number:u,word:c})=>V`<li><span class="sign ${a}" aria-hidden="true">${Ht[a].
sign}</span> ${c} <b>${u}</b></li>`);return V`<figure>
<figcaption>Requirements by state</figcaption>
<svg class="bar" role="img" aria-label="${`Requirements: ${i}`}" viewBox="0 0 ${rp} 12" preserveAspectRatio="none">${s}</svg>
<ul class="legend">${o}</ul>
</figure>
`}function cF(e){let t=e.flatMap(({controls:i})=>i).filter(({status:i})=>i==="fail");if(t.length===0)return V`<figure>
<figcaption>Failed controls by severity</figcaption>
<p class="quiet">No control failed.</p>
</figure>
`;let r=Object.entries(Zl).map(([i,o])=>({word:o,number:t.filter(a=>a.severity===i).length})),n=Math.max(...r.map(({number:i})=>i)),s=r.map(({word:i,number:o})=>V`<li class="${o===
0?"none":"some"}"><span>${i}</span>
<svg class="bar" aria-hidden="true" viewBox="0 0 ${rp} 12" preserveAspectRatio="none"><rect class="fail" width="${Kh(o/n*rp)}" height="12"/></svg>
<b>${o}</b></li>
`);return V`<figure>
<figcaption>Failed controls by severity</figcaption>
<ul class="severities">${s}</ul>
</figure>
`}function Kh(e){return Math.round(e*10)/10}var rp,gS,bS=m(()=>{"use strict";Ys();Ws();rp=1e3,gS=6});function _S(e){return e.length===0?V`<p class="quiet">No status check or external control is named, so nothing was posted.</p>`:V`<ul class="deliveries">${e.map(
pF)}</ul>`}function pF(e){let{target:t,id:r,name:n,requirement:s,outcome:i}=e,o=lF[i],a=t==="status_check"?"Status check":"External control";return V`<li><span class="sign ${o}" aria-hidden="true">${Ht[o].
sign}</span>
<div><p><b>${n??`${a} ${r}`}</b></p>
<p class="quiet">${a} ${r}, for ${s??"the whole verdict"}</p></div>
<p>${dF(e,o)}</p></li>
`}function dF({status:e,outcome:t,attempts:r,error:n},s){let i=a=>V`<span class="word ${s}">${a}</span>`,o=r>1?`${e}, after ${ne(r,"attempt")}`:e;switch(t){case"\
delivered":return V`${i("Delivered")}: ${o}`;case"superseded":return V`${i("Nothing posted")}: the merge request has a newer head`;case"skipped":return V`${i("N\
othing posted")}: it would be ${e}`;case"failed":return V`${i("Not delivered")}: ${o}${n===void 0?void 0:V`. ${n}`}`}}var lF,vS=m(()=>{"use strict";Te();Ys();Ws();
lF={delivered:"pass",superseded:"not_applicable",skipped:"not_applicable",failed:"fail"}});function wS(e){let{evaluation:t,subject:r}=e,{policy:n,documents:s,sha256:i}=e.loaded,o=new Map(n.requirements.map(({name:a,description:u})=>[a,u]));return{schema:"\
countersign.report/v1",verdict:t.verdict,generated_at:e.generatedAt.toISOString().replace(/\.\d+Z$/,"Z"),tool:{name:"countersign",version:e.version},subject:{gitlab_url:r.
gitlabUrl,project:{...r.project},merge_request:r.mergeRequest?{iid:r.mergeRequest.iid,sha:r.mergeRequest.sha,target_branch:r.mergeRequest.targetBranch}:null},policy:{
name:n.name,sources:[...n.sources],documents:[...s],sha256:i},requirements:t.requirements.map(({name:a,status:u,controls:c})=>({name:a,description:o.get(a)??null,
status:u,controls:c.map(l=>fF(l,r))})),deliveries:[...e.deliveries]}}function fF(e,t){let{id:r,title:n,severity:s,expected:i,remediation:o}=e.control;return{id:r,
title:n,severity:s,status:e.status,message:e.message,note:e.note??null,expected:i?{...i}:null,actual:e.actual,evidence:e.evidence.map(a=>({...a})),remediation:{
text:o.text,url:mF(o,t)},phase:e.inPhase,waiver:e.waiver?{...e.waiver}:null}}function mF({page:e},{gitlabUrl:t,project:r,mergeRequest:n}){if(e===void 0)return null;
let s=`${t}/${r.path.split("/").map(encodeURIComponent).join("/")}`;return e.startsWith("!")?n?`${s}/-/merge_requests/${n.iid}${e.slice(1)}`:null:`${s}${e}`}function Mn(e){
let t={pass:0,fail:0,unknown:0,waived:0,not_applicable:0,external:0};for(let{controls:r}of e.requirements)for(let{status:n}of r)t[n]++;return t}var Hi=m(()=>{"u\
se strict"});function TS(e){let t=Mn(e),r=Object.values(t).reduce((s,i)=>s+i,0),n=Qi.filter(s=>t[s]>0).map(s=>V`<button type="button" aria-pressed="false" value="${s}"><span class="sign ${s}" aria-hidden="true">${Ht[s].
sign}</span>${Ht[s].control} <b>${t[s]}</b></button>
`);return V`<search id="filter" class="filter" hidden>
<div role="group" aria-label="Controls by status"><button type="button" aria-pressed="true" value="">All <b>${r}</b></button>
${n}</div>
<label><span>Search</span> <input type="search" id="text" autocomplete="off" spellcheck="false"></label>
<button type="button" id="unfold" class="link" aria-pressed="false">Show details</button>
<output id="shown" aria-live="polite"></output>
</search>
<p id="nothing" class="quiet" hidden>No control matches.</p>
`}var ES=m(()=>{"use strict";Hi();Ys();Ws()});function SS(e,{jobUrl:t}){let{subject:r,policy:n,tool:s}=e,{status:i,word:o}=Vh[e.verdict],a=`${r.gitlab_url}/${r.project.path.split("/").map(encodeURIComponent).
join("/")}`,u=r.merge_request,c=n.documents.map(({source:p,sha256:d,commit:f})=>V`<br><code>${p}</code> sha256 <code>${d.slice(0,12)}</code>${f===null?"":V`, commit <code>${f.
slice(0,12)}</code>`}`),l=[["Project",Ki(a,r.project.path)],...u?[["Merge request",V`${Ki(`${a}/-/merge_requests/${u.iid}`,`!${u.iid}`)} into ${u.target_branch}`],
["Commit",Ki(`${a}/-/commit/${encodeURIComponent(u.sha)}`,V`<code>${u.sha}</code>`)]]:[],["Policy",V`${n.name}${c}`],["Policy SHA-256",V`<code>${n.sha256}</code>`],
["Judged",V`<time datetime="${e.generated_at}">${gF(e.generated_at)}</time> by Countersign ${s.version}${t===void 0?void 0:V` in ${Ki(t,"this job")}`}`]];return V`<header class="${i}"><div class="page">
<p class="kind">Countersign compliance report</p>
<div class="verdict"><span class="seal" aria-hidden="true">${Ht[i].sign}</span>
<div><h1><span class="unseen">Verdict: </span>${o}</h1>
<p>${hF(e)}</p></div></div>
<dl class="about">${l.map(([p,d])=>V`<div><dt>${p}</dt><dd>${d}</dd></div>
`)}</dl>
</div></header>
`}function RS({verdict:e,subject:t}){let r=t.merge_request;return`${Vh[e].word}: ${t.project.path}${r?` !${r.iid}`:""}`}function hF(e){let t=Mn(e),{requirements:r,
verdict:n}=e;if(t.pass+t.fail+t.unknown+t.waived===0)return"Nothing could be judged.";let s=`Controls: ${tp(r.flatMap(({controls:u})=>u))}.`;if(n==="compliant")
return`Every requirement that applies is met. ${s}`;let i=n==="non_compliant"?"fail":"unknown",o=r.filter(u=>u.status===i).length,a=`${o} of ${ne(r.length,"requ\
irement")}`;return n==="undetermined"?`Evidence is missing for ${a}. ${s}`:`${a} ${o===1?"is":"are"} not met. ${s}`}function gF(e){return e.replace("T"," ").replace(
/Z$/," UTC")}var OS=m(()=>{"use strict";Te();Hi();Ys();Ws()});function NS(e,t){let{status:r}=e,n=V`<div class="body">${bF(e)}${_F(e)}</div>`,s=xS.has(r)?V`<div class="head">${kS(e)}</div>${n}`:V`<details><summary class="head">${kS(
e)}</summary>${n}</details>`;return V`<li class="control ${r}" id="${t}" data-status="${r}">${s}</li>
`}function kS({status:e,title:t,severity:r,phase:n}){let{sign:s,control:i}=Ht[e],a=n==="enforce"||!xS.has(e)?void 0:V`<span class="tag">${n} only</span>`;return V`<span class="sign ${e}" aria-hidden="true">${s}</span><h4>${t}</h4><span class="marks">${a}<span class="severity ${r}">${Zl[r]}</span><span class="word ${e}">${i}</span></span>`}
function bF({status:e,message:t,note:r,remediation:n,waiver:s}){let i=e==="fail"||e==="waived";return V`<p class="message">${t}</p>${s===null?void 0:V`<p><b>Waived</b> until ${s.
expires} by ${s.owner}: ${s.reason}</p>`}${r===null?void 0:V`<p class="note"><b>Note</b> ${r}</p>`}${i?V`<p class="fix"><b>Fix</b> ${n.text}${n.url===null?void 0:
V` ${Ki(n.url,"Open in GitLab")}`}</p>`:void 0}`}function _F({id:e,expected:t,actual:r,evidence:n}){let s=n.map(({fact:i,request:o})=>V`<li><code>${o}</code> <span class="quiet">${i}</span></li>`);
return V`<dl><div><dt>Control</dt><dd><code>${e}</code></dd></div>${t===null?void 0:V`<div><dt>Expected</dt><dd>${vF(t)}</dd></div>`}${r===null?void 0:V`<div><dt>Actual</dt><dd>${IS(
r)}</dd></div>`}${s.length===0?void 0:V`<div class="evidence"><dt>Evidence</dt><dd><ul>${s}</ul></dd></div>`}</dl>`}function vF(e){let{field:t,operator:r,value:n,
...s}=e;if(typeof t=="string"&&typeof r=="string"&&Object.keys(s).length===0)return V`<code>${t} ${r} ${Gh(n)}</code>`;let i=Object.entries(e).map(([o,a])=>V`<li><code>${o}</code>: ${IS(
a)}</li>`);return V`<ul>${i}</ul>`}function IS(e){let t=Gh(e),r=String(t).split(`
`).length;if(r===1)return V`<code>${t}</code>`;let n=V`<pre>${t}</pre>`;return r<=yF?n:V`<details><summary>${r} lines</summary>${n}</details>`}var xS,yF,AS=m(()=>{
"use strict";Ys();Ws();xS=new Set(["fail","unknown","waived"]),yF=12});function PS({name:e,description:t,status:r,controls:n},s){let{sign:i,requirement:o}=Ht[r],a=ep(n).map((u,c)=>NS(u,`control-${s+1}-${c+1}`));return V`<section class="requirement" id="${jS(
s)}">
<div class="title"><h3><span class="sign ${r}" aria-hidden="true">${i}</span>${e}</h3>
<p class="tally"><span class="word ${r}">${o}</span> ${tp(n)}</p></div>
${t===null?void 0:V`<p class="quiet">${t}</p>`}
<ul class="controls">${a}</ul>
</section>
`}function CS(e){let t=e.map(({name:r,status:n},s)=>V`<li><a href="#${jS(s)}"><span class="sign ${n}" aria-hidden="true">${Ht[n].sign}</span><span>${r}<span class="unseen">: ${Ht[n].
requirement}</span></span></a></li>
`);return V`<ol>${t}</ol>`}function jS(e){return`requirement-${e+1}`}var LS=m(()=>{"use strict";AS();Ys();Ws()});var Qh,$S=m(()=>{"use strict";Qh=`(() => {
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
`});var wF,TF,EF,SF,RF,Hh,DS=m(()=>{"use strict";wF=`
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
`,TF=`
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
`,EF=`
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
`,SF=`
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
`,RF=`
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
`,Hh=[wF,TF,EF,SF,RF].join("")});async function MS(e,t){let r=ep(e.requirements),[n,s]=await Promise.all([qS(Hh),qS(Qh)]),i=`default-src 'none'; style-src 'sha256-${n}'; script-src 'sha256-${s}\
'; img-src data:; base-uri 'none'; form-action 'none'`;return V`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${Xl(i)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${RS(e)}</title>
<link rel="icon" href="data:,">
<style>${Xl(Hh)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
${SS(e,t)}
<div class="page columns">
<nav aria-label="Requirements"><h2>Contents</h2>${CS(r)}</nav>
<main id="main" tabindex="-1">
<section><h2>Summary</h2>${yS(e)}</section>
<section><h2>Told to GitLab</h2>${_S(e.deliveries)}</section>
<section><h2>Requirements</h2>${TS(e)}
${r.map(PS)}</section>
</main>
</div>
<footer><div class="page"><p>Made from <code>report.json</code> (${e.schema}) by Countersign ${e.tool.version}. This page loads nothing from anywhere.</p></div></footer>
<script>${Xl(Qh)}</script>
</body>
</html>
`}async function qS(e){let t=await crypto.subtle.digest("SHA-256",new TextEncoder().encode(e));return btoa(String.fromCharCode(...new Uint8Array(t)))}var FS=m(()=>{
"use strict";bS();vS();ES();OS();Ys();LS();$S();DS();Ws()});var US={};x(US,{render:()=>OF});var OF,GS=m(()=>{"use strict";FS();OF=async(e,t)=>String(await MS(e,t))});async function np(e){let t=new Map,r=e.requirements.flatMap(({name:n,controls:s})=>s.filter(ru).map(i=>{let o=[e.subject.project.id,n,i.id],a=JSON.stringify(o),
u=t.get(a)??0;return t.set(a,u+1),{requirement:n,control:i,key:u===0?a:JSON.stringify([...o,u])}}));return Promise.all(r.map(async({key:n,...s})=>({...s,fingerprint:await kF(
n)})))}function ru({status:e}){return e==="fail"||e==="unknown"}function sp({phase:e,severity:t}){return e==="observe"?"info":e==="warn"&&t!=="info"?"low":t}function zs({
phase:e}){return e==="enforce"?"":` (${e} only)`}function ip({policyPath:e}){let t=e.replace(/^(\.\/)+/,"");return t===""||/[:\\]|^\/|(^|\/)\.\.(\/|$)/.test(t)?
".gitlab-ci.yml":t}function Br(e){if(!e||!URL.canParse(e))return;let{protocol:t,username:r,password:n,origin:s,href:i}=new URL(e);if(!(t==="https:"||t==="http:")||
r!==""||n!=="")return;let a=i.slice(s.length).replace(/[^\w\-.~:/?#@!$&'()*+,;=%]|%(?![0-9a-f]{2})/gi,encodeURIComponent);return`${s}${a}`}async function kF(e){
let t=await crypto.subtle.digest("SHA-256",new TextEncoder().encode(e));return[...new Uint8Array(t)].map(r=>r.toString(16).padStart(2,"0")).join("")}var ws=m(()=>{
"use strict"});function Ye(e,t=1e3){return X(e,t).replace(/[\ud800-\udfff\ufffe\uffff]/gu,"�")}var Ts=m(()=>{"use strict";Te()});var KS={};x(KS,{render:()=>xF});function NF(e,{name:t,controls:r},n){let s=o=>r.filter(a=>BS(a)===o).length;return[`  <testsuite${op({id:n,name:Ye(t)||"(no name\
)",package:e.subject.project.path,hostname:CF(e),timestamp:e.generated_at.replace("Z",""),tests:r.length,failures:s("failure"),errors:s("error"),skipped:s("skip\
ped"),time:0})}>`,"    <properties>",...IF(e).map(([o,a])=>`      <property${op({name:`countersign.${o}`,value:a})}/>`),"    </properties>",...r.flatMap(o=>AF(t,
o)),"    <system-out/>","    <system-err/>","  </testsuite>"]}function IF({verdict:e,policy:t,subject:r}){let n=r.merge_request;return[["verdict",e],["policy",t.
name],["policy_sha256",t.sha256],...n?[["merge_request",`!${n.iid}`],["sha",n.sha]]:[]]}function AF(e,t){let r=`<testcase${op({classname:e,name:`${t.id}: ${t.title}`,
time:0})}`,n=BS(t);if(n==="passed")return[`    ${r}/>`];let s=n==="skipped"?{}:{type:t.status},i=op({message:t.message,...s});return[`    ${r}>`,`      <${n}${i}\
>${PF(t).map(VS).join(`
`)}</${n}>`,"    </testcase>"]}function BS({status:e,phase:t}){return e==="pass"?"passed":t!=="enforce"||e!=="fail"&&e!=="unknown"?"skipped":e==="fail"?"failure":
"error"}function PF(e){let{status:t,severity:r,message:n,note:s,remediation:i,waiver:o}=e,a=[`${t} (${r})${zs(e)}: ${n}`];if(o&&a.push(`waived until ${o.expires}\
 by ${o.owner}: ${o.reason}`),s!==null&&a.push(`note: ${s}`),t==="fail"){a.push(`fix: ${i.text}`);let u=Br(i.url);u!==void 0&&a.push(`at: ${u}`)}return a}function CF({
subject:e}){return URL.canParse(e.gitlab_url)?new URL(e.gitlab_url).host:"unknown"}function op(e){return Object.entries(e).map(([t,r])=>` ${t}="${VS(String(r))}\
"`).join("")}function VS(e){return Ye(e).replace(/[&<>"']/g,t=>jF[t]??"")}var xF,jF,QS=m(()=>{"use strict";ws();Ts();xF=e=>`${['<?xml version="1.0" encoding="UT\
F-8"?>',"<testsuites>",...e.requirements.flatMap((t,r)=>NF(e,t,r)),"</testsuites>"].join(`
`)}
`;jF={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"}});var HS={};x(HS,{render:()=>$F});function DF(e,t){let{status:r,message:n,remediation:s}=t,i=r==="fail"?`. Fix: ${Ye(s.text)}`:"",o=r==="unknown"?"not known: ":"";
return`${Ye(e)}${zs(t)}: ${o}${Ye(n)}${i}`}var LF,$F,JS=m(()=>{"use strict";ws();Ts();LF={critical:"blocker",high:"critical",medium:"major",low:"minor",info:"in\
fo"},$F=async(e,t)=>{let r=(await np(e)).map(({requirement:n,control:s,fingerprint:i})=>({description:DF(n,s),check_name:Ye(s.id),fingerprint:i,severity:LF[sp(s)],
location:{path:ip(t),lines:{begin:1}}}));return`${JSON.stringify(r,null,2)}
`}});var WS={};x(WS,{render:()=>MF});function FF({requirements:e}){let t=e.flatMap(({controls:n})=>n),r=t.map(({id:n})=>Ye(n));return t.filter((n,s)=>r.indexOf(r[s]??
"")===s)}function UF({id:e,title:t,severity:r,remediation:n}){let s=Br(n.url);return{id:Ye(e),shortDescription:{text:nu(t)},help:{text:nu(`Fix: ${n.text}`)},...s===
void 0?{}:{helpUri:s},defaultConfiguration:{level:YS(r)},properties:{severity:r}}}function YS(e){return e==="critical"||e==="high"?"error":e==="medium"?"warning":
"note"}function GF(e,t){let{status:r,message:n,remediation:s}=t,i=r==="unknown"?"not known: ":"",o=r==="fail"?`. Fix: ${s.text}`:"";return`${nu(e)}${zs(t)}: ${i}${nu(
n)}${nu(o)}`}function nu(e){return Ye(e).replaceAll("](","] (")}function BF({subject:e}){let{gitlab_url:t,project:r,merge_request:n}=e,s=Br(`${t}/${Ye(r.path)}`);
return!n||s===void 0?{}:{versionControlProvenance:[{repositoryUri:s,revisionId:n.sha}]}}var qF,MF,zS=m(()=>{"use strict";ws();Ts();qF="https://docs.oasis-open.o\
rg/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",MF=async(e,t)=>{let r=FF(e),n=new Map(r.map(({id:a},u)=>[Ye(a),u])),s=ip(t).split("/").map(encodeURIComponent).
join("/"),i=(await np(e)).map(({requirement:a,control:u,fingerprint:c})=>({ruleId:Ye(u.id),ruleIndex:n.get(Ye(u.id)),kind:"fail",level:YS(sp(u)),message:{text:GF(
a,u)},locations:[{physicalLocation:{artifactLocation:{uri:s,uriBaseId:"%SRCROOT%"},region:{startLine:1}}}],partialFingerprints:{"countersign/v1":c},properties:{
status:u.status,severity:u.severity,requirement:Ye(a)}})),o={tool:{driver:{name:"Countersign",version:e.tool.version,rules:r.map(UF)}},automationDetails:{id:`co\
untersign/${e.subject.project.id}/`},invocations:[{executionSuccessful:!0,endTimeUtc:e.generated_at}],columnKind:"utf16CodeUnits",...BF(e),results:i,properties:{
verdict:e.verdict,policy:Ye(e.policy.name)}};return`${JSON.stringify({$schema:qF,version:"2.1.0",runs:[o]},null,2)}
`}});var eR={};x(eR,{render:()=>KF});function QF(e){return e.requirements.flatMap(({name:t,controls:r})=>r.flatMap(({id:n,status:s,remediation:i})=>{let o=s==="fail"?
Br(i.url):void 0;return o===void 0?[]:[ZS(`Fix ${Ye(n,100)} (${Ye(t,100)})`,o)]}))}function HF(e){let t=new TextEncoder,r=0,n=[];for(let s of e.slice(0,XS.links)){
if(r+=t.encode(JSON.stringify(s)).length+VF,r>XS.bytes)break;n.push(s)}return n}function ZS(e,t){return{external_link:{label:e,url:t}}}var XS,VF,KF,tR=m(()=>{"u\
se strict";ws();Ts();XS={links:100,bytes:8e4},VF=60,KF=(e,{jobUrl:t})=>{let r=Br(t),n=[...r===void 0?[]:[ZS("Countersign reports",`${r.replace(/\/+$/,"")}/artif\
acts/browse`)],...QF(e)];return`${JSON.stringify({countersign:HF(n)},null,2)}
`}});var rR={};x(rR,{render:()=>WF});function zF({verdict:e}){return JF.map(t=>[{countersign_verdict:t},t===e?1:0])}function XF(e){return Object.entries(Mn(e)).map(([
t,r])=>[{status:t},r])}function ZF(e){let t=e.requirements.flatMap(({controls:r})=>r).filter(r=>r.phase==="enforce"&&ru(r));return YF.map(r=>[{severity:r},t.filter(
n=>n.severity===r).length])}function eU({requirements:e}){let t=new Map;return e.filter(({status:r})=>r!=="not_applicable").map(({name:r,status:n})=>{let s=tU(r),
i=(t.get(s)??0)+1;return t.set(s,i),[{requirement:i===1?s:`${s} (${i})`},n==="pass"?1:0]})}function ap(e,t,r,n){let s=n.map(([i,o])=>{let a=Object.entries(i).map(
([u,c])=>`${u}="${c}"`);return`${e}{${a.join(",")}} ${o}
`});return[`# TYPE ${e} ${t}
`,`# HELP ${e} ${r}
`,...s].join("")}function tU(e){return Ye(e).replaceAll("#","＃").replaceAll("\\","\\\\").replaceAll('"','\\"')}var JF,YF,WF,nR=m(()=>{"use strict";Hi();ws();Ts();
JF=["compliant","non_compliant","undetermined"],YF=["critical","high","medium","low","info"],WF=e=>[ap("countersign_verdict","stateset","The verdict: 1 for the \
one it is.",zF(e)),ap("countersign_controls","gauge","Controls by status.",XF(e)),ap("countersign_findings","gauge","Enforced controls that failed or could not \
be judged, by severity.",ZF(e)),ap("countersign_requirements","gauge","Requirements that apply, 1 for one that is met.",eU(e)),`# EOF
`].join("")});var iR={};x(iR,{render:()=>nU});function sR(e){return e==null?"":typeof e=="string"?e:JSON.stringify(e)}function iU(e){return`"${Ye(e,1e4).replace(sU,"$1'").replaceAll(
'"','""')}"`}var rU,nU,sU,oR=m(()=>{"use strict";ws();Ts();rU=["requirement","control","title","severity","status","message","actual","expected","remediation","\
url"],nU=e=>{let t=e.requirements.flatMap(({name:r,controls:n})=>n.map(({id:s,title:i,severity:o,status:a,message:u,actual:c,expected:l,remediation:p})=>[r,s,i,
o,a,u,sR(c),sR(l),p.text,Br(p.url)??""]));return[rU,...t].map(r=>`${r.map(iU).join(",")}\r
`).join("")};sU=/(^|;)(?=[\s"']*[=+\-@＝＋－＠])/g});function Ft(e){let t=Ye(e).replace(oU,`$&${aU}`).replace(/[\\`*_{}[\]<>#!~@$%&^]/g,"\\$&").replaceAll("|","&#124;");return t===""?"(empty)":t}function Ji(e){return/^[\w.-]{1,200}$/.
test(e)?`\`${e}\``:Ft(e)}function up(e,t){let r=Br(t);return r===void 0?Ft(e):`[${Ft(e)}](${r.replace(/[()]/g,uU)})`}function uU(e){return`%${e.charCodeAt(0).toString(
16).toUpperCase()}`}var oU,aU,aR=m(()=>{"use strict";ws();Ts();oU=/[@#!~%$&^](?=\S)|:(?=\/\/|[\d"]|[\w+-]+:)|[wW]{3}(?=\.)|[[{](?=[[{+-])|[A-Z]\w+-(?=\d)|(?<=[[*]\w+):(?=\S)|\w(?=>)/g,
aU="⁠"});var cR={};x(cR,{render:()=>iu});function pU({subject:e,policy:t,generated_at:r,tool:n}){let{gitlab_url:s,project:i,merge_request:o}=e,a=Ye(i.path).split("/").map(
encodeURIComponent).join("/"),u=`${s}/${a}`,c=o?`, ${up(`merge request ${o.iid}`,`${u}/-/merge_requests/${o.iid}`)} (${Ji(o.sha.slice(0,8))} into ${Ft(o.target_branch)}\
)`:"";return`Project ${up(i.path,u)}${c}, policy ${Ft(t.name)} (sha256 ${Ji(t.sha256.slice(0,12))}), judged at ${Ji(r.slice(0,10))} ${r.slice(11,16)} UTC by Cou\
ntersign ${Ft(n.version)}.`}function dU({requirements:e}){return["| Requirement | Status | Failed | Unknown | Waived | Passed |","|---|---|--:|--:|--:|--:|",...e.
map(({name:r,status:n,controls:s})=>{let i=a=>s.filter(u=>u.status===a).length,o=[i("fail"),i("unknown"),i("waived"),i("pass")];return`| ${[Ft(r),lU[n],...o].join(
" | ")} |`})]}function uR(e){let{text:t,url:r}=e.control.remediation,n=up("Open the page",r);return[...Yh(e),`  - Fix: ${Ft(t)}${r===null?"":`. ${n}`}`]}function Yh({
requirement:e,control:t}){let{id:r,severity:n,message:s,note:i}=t,o=`- **${Ft(e)}**: ${Ji(r)} (${n})${zs(t)}: ${Ft(s)}`;return i===null?[o]:[o,`  - Note: ${Ft(i)}`]}
function fU({requirement:e,control:t}){let{id:r,message:n,waiver:s}=t,i=s?`
  - Until ${Ji(s.expires)} by ${Ft(s.owner)}: ${Ft(s.reason)}`:"";return[`- **${Ft(e)}**: ${Ji(r)}: ${Ft(n)}${i}`]}function mU({target:e,id:t,name:r,requirement:n,
status:s,outcome:i,attempts:o,error:a}){let u=e==="status_check"?"Status check":"External control",c=r===null?`${t}`:`${Ft(r)} (${t})`,l=n===null?"":` for ${Ft(
n)}`,p=o>1?` after ${o} attempts`:"",d=a===void 0?"":`: ${Ft(a)}`;return`- ${u} ${c}${l}: ${s}, ${i==="failed"?"**not delivered**":i}${p}${d}`}function su(e,t){
return t.length===0?[]:[`## ${e}`,"",...t]}function Jh(e){return({control:t})=>t.status===e}var cU,lU,iu,cp=m(()=>{"use strict";ws();aR();Ts();cU={compliant:"✅ \
Compliant",non_compliant:"❌ Non-compliant",undetermined:"❔ Undetermined"},lU={pass:"✅ met",fail:"❌ failed",unknown:"❔ unknown",not_applicable:"– not a\
pplicable"},iu=e=>{let t=e.requirements.flatMap(({name:s,controls:i})=>i.map(o=>({requirement:s,control:o}))),r=t.filter(({control:s})=>s.phase==="enforce");return`${[
[`# Countersign: ${cU[e.verdict]}`],[pU(e)],dU(e),su("What to fix",r.filter(Jh("fail")).flatMap(uR)),su("What could not be judged",r.filter(Jh("unknown")).flatMap(
Yh)),su("Not enforced yet",t.filter(({control:s})=>s.phase!=="enforce"&&ru(s)).flatMap(s=>s.control.status==="fail"?uR(s):Yh(s))),su("Waived",t.filter(Jh("waive\
d")).flatMap(fU)),su("Told to GitLab",e.deliveries.map(mU))].filter(s=>s.length>0).map(s=>s.join(`
`)).join(`

`)}
`}});var lR={};x(lR,{render:()=>gU});function zh(e){let t=[[/[ilj]/,3.1],[/[frt-]/,4.7],[/[cs]/,5.8],[/[mw]/,10.7]],r=[...e].map(n=>t.find(([s])=>s.test(n))?.[1]??6.8);
return Math.ceil(r.reduce((n,s)=>n+s,0))}var Wh,hU,gU,pR=m(()=>{"use strict";Wh="countersign",hU={compliant:{words:"compliant",colour:"#2b7a35"},non_compliant:{
words:"non-compliant",colour:"#b3261e"},undetermined:{words:"undetermined",colour:"#8a5a00"}},gU=({verdict:e})=>{let{words:t,colour:r}=hU[e],n=`${Wh}: ${t}`,[s,
i]=[zh(Wh)+12,zh(t)+12],o=s+i,a=(u,c)=>`<text x="${c}" y="14" textLength="${zh(u)}">${u}</text>`;return`<svg xmlns="http://www.w3.org/2000/svg" width="${o}" hei\
ght="20" viewBox="0 0 ${o} 20" role="img" aria-labelledby="title">
  <title id="title">${n}</title>
  <clipPath id="corners"><rect width="${o}" height="20" rx="3"/></clipPath>
  <g clip-path="url(#corners)">
    <rect width="${s}" height="20" fill="#444"/>
    <rect x="${s}" width="${i}" height="20" fill="${r}"/>
  </g>
  <g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">
    ${a(Wh,6)}
    ${a(t,s+6)}
  </g>
</svg>
`}});function gR(e){let t=e.requirements.flatMap(({name:r,controls:n})=>n.flatMap(({id:s,status:i,message:o,remediation:a})=>{if(i!=="fail"&&i!=="unknown")return[];let u=i===
"fail"?` Fix: ${X(a.text,1e3)}`:"";return[{level:i==="fail"?"error":"warning",title:`${X(r)}: ${X(s)}`,message:`${X(o,1e3)}.${u}`}]}));return[...t.filter(({level:r})=>r===
"error").slice(0,hR),...t.filter(({level:r})=>r==="warning").slice(0,hR)]}var hR,yR=m(()=>{"use strict";Te();hR=10});function Fn(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function lp(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}var pp=m(()=>{});import*as _R from"os";function pn(e,t,r){let n=new Xh(e,t,r);process.stdout.write(n.toString()+_R.EOL)}function dp(e,t=""){pn(e,{},t)}function yU(e){return Fn(e).
replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function bU(e){return Fn(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(
/:/g,"%3A").replace(/,/g,"%2C")}var bR,Xh,vR=m(()=>{pp();bR="::",Xh=class{constructor(t,r,n){t||(t="missing.command"),this.command=t,this.properties=r,this.message=
n}toString(){let t=bR+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let r=!0;for(let n in this.properties)if(this.properties.hasOwnProperty(
n)){let s=this.properties[n];s&&(r?r=!1:t+=",",t+=`${n}=${bU(s)}`)}}return t+=`${bR}${yU(this.message)}`,t}}});import*as wR from"crypto";import*as mp from"fs";import*as fp from"os";function ou(e,t){let r=process.env[`GITHUB_${e}`];if(!r)throw new Error(`Unable to find en\
vironment variable for file command ${e}`);if(!mp.existsSync(r))throw new Error(`Missing file at path: ${r}`);mp.appendFileSync(r,`${Fn(t)}${fp.EOL}`,{encoding:"\
utf8"})}function hp(e,t){let r=`ghadelimiter_${wR.randomUUID()}`,n=Fn(t);if(e.includes(r))throw new Error(`Unexpected input: name should not contain the delimit\
er "${r}"`);if(n.includes(r))throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`);return`${e}<<${r}${fp.EOL}${n}${fp.EOL}${r}`}var TR=m(
()=>{pp()});var ER,gp,SR=m(()=>{Lo();Lo();uu();ER=function(e,t,r,n){function s(i){return i instanceof r?i:new r(function(o){o(i)})}return new(r||(r=Promise))(function(i,o){
function a(l){try{c(n.next(l))}catch(p){o(p)}}function u(l){try{c(n.throw(l))}catch(p){o(p)}}function c(l){l.done?i(l.value):s(l.value).then(a,u)}c((n=n.apply(e,
t||[])).next())})},gp=class e{static createHttpClient(t=!0,r=10){let n={allowRetries:t,maxRetries:r};return new Il("actions/oidc-client",[new Al(e.getRequestToken())],
n)}static getRequestToken(){let t=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
return t}static getIDTokenUrl(){let t=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
return t}static getCall(t){return ER(this,void 0,void 0,function*(){var r;let i=(r=(yield e.createHttpClient().getJson(t).catch(o=>{throw new Error(`Failed to g\
et ID Token. 
 
        Error Code : ${o.statusCode}
 
        Error Message: ${o.message}`)})).result)===null||r===void 0?void 0:r.value;if(!i)throw new Error("Response json body do not have ID Token field");return i})}static getIDToken(t){
return ER(this,void 0,void 0,function*(){try{let r=e.getIDTokenUrl();if(t){let s=encodeURIComponent(t);r=`${r}&audience=${s}`}Zh(`ID token url is ${r}`);let n=yield e.
getCall(r);return au(n),n}catch(r){throw new Error(`Error message: ${r.message}`)}})}}});import{EOL as _U}from"os";import{constants as RR,promises as vU}from"fs";var eg,wU,TU,EU,OR,tg,kR,xR,NR,rg=m(()=>{eg=function(e,t,r,n){function s(i){return i instanceof
r?i:new r(function(o){o(i)})}return new(r||(r=Promise))(function(i,o){function a(l){try{c(n.next(l))}catch(p){o(p)}}function u(l){try{c(n.throw(l))}catch(p){o(p)}}
function c(l){l.done?i(l.value):s(l.value).then(a,u)}c((n=n.apply(e,t||[])).next())})},{access:wU,appendFile:TU,writeFile:EU}=vU,OR="GITHUB_STEP_SUMMARY",tg=class{constructor(){
this._buffer=""}filePath(){return eg(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let t=process.env[OR];if(!t)throw new Error(`Unable \
to find environment variable for $${OR}. Check if your runtime environment supports job summaries.`);try{yield wU(t,RR.R_OK|RR.W_OK)}catch{throw new Error(`Unab\
le to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}return this._filePath=t,this._filePath})}wrap(t,r,n={}){let s=Object.
entries(n).map(([i,o])=>` ${i}="${o}"`).join("");return r?`<${t}${s}>${r}</${t}>`:`<${t}${s}>`}write(t){return eg(this,void 0,void 0,function*(){let r=!!t?.overwrite,
n=yield this.filePath();return yield(r?EU:TU)(n,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return eg(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,r=!1){
return this._buffer+=t,r?this.addEOL():this}addEOL(){return this.addRaw(_U)}addCodeBlock(t,r){let n=Object.assign({},r&&{lang:r}),s=this.wrap("pre",this.wrap("c\
ode",t),n);return this.addRaw(s).addEOL()}addList(t,r=!1){let n=r?"ol":"ul",s=t.map(o=>this.wrap("li",o)).join(""),i=this.wrap(n,s);return this.addRaw(i).addEOL()}addTable(t){
let r=t.map(s=>{let i=s.map(o=>{if(typeof o=="string")return this.wrap("td",o);let{header:a,data:u,colspan:c,rowspan:l}=o,p=a?"th":"td",d=Object.assign(Object.assign(
{},c&&{colspan:c}),l&&{rowspan:l});return this.wrap(p,u,d)}).join("");return this.wrap("tr",i)}).join(""),n=this.wrap("table",r);return this.addRaw(n).addEOL()}addDetails(t,r){
let n=this.wrap("details",this.wrap("summary",t)+r);return this.addRaw(n).addEOL()}addImage(t,r,n){let{width:s,height:i}=n||{},o=Object.assign(Object.assign({},
s&&{width:s}),i&&{height:i}),a=this.wrap("img",null,Object.assign({src:t,alt:r},o));return this.addRaw(a).addEOL()}addHeading(t,r){let n=`h${r}`,s=["h1","h2","h\
3","h4","h5","h6"].includes(n)?n:"h1",i=this.wrap(s,t);return this.addRaw(i).addEOL()}addSeparator(){let t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){
let t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,r){let n=Object.assign({},r&&{cite:r}),s=this.wrap("blockquote",t,n);return this.addRaw(s).
addEOL()}addLink(t,r){let n=this.wrap("a",t,{href:r});return this.addRaw(n).addEOL()}},kR=new tg,xR=kR,NR=kR});import*as IR from"path";function AR(e){return e.replace(/[\\]/g,"/")}function PR(e){return e.replace(/[/]/g,"\\")}function CR(e){return e.replace(/[/\\]/g,IR.sep)}
var jR=m(()=>{});var ig={};x(ig,{arch:()=>$R,getDetails:()=>kU,isLinux:()=>DR,isMacOS:()=>sg,isWindows:()=>ng,platform:()=>cu});import LR from"os";function kU(){return yp(this,void 0,
void 0,function*(){return Object.assign(Object.assign({},yield ng?SU():sg?RU():OU()),{platform:cu,arch:$R,isWindows:ng,isMacOS:sg,isLinux:DR})})}var yp,SU,RU,OU,
cu,$R,ng,sg,DR,qR=m(()=>{Lo();yp=function(e,t,r,n){function s(i){return i instanceof r?i:new r(function(o){o(i)})}return new(r||(r=Promise))(function(i,o){function a(l){
try{c(n.next(l))}catch(p){o(p)}}function u(l){try{c(n.throw(l))}catch(p){o(p)}}function c(l){l.done?i(l.value):s(l.value).then(a,u)}c((n=n.apply(e,t||[])).next())})},
SU=()=>yp(void 0,void 0,void 0,function*(){let{stdout:e}=yield(void 0)('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,
{silent:!0}),{stdout:t}=yield(void 0)('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:t.trim(),
version:e.trim()}}),RU=()=>yp(void 0,void 0,void 0,function*(){var e,t,r,n;let{stdout:s}=yield(void 0)("sw_vers",void 0,{silent:!0}),i=(t=(e=s.match(/ProductVersion:\s*(.+)/))===
null||e===void 0?void 0:e[1])!==null&&t!==void 0?t:"";return{name:(n=(r=s.match(/ProductName:\s*(.+)/))===null||r===void 0?void 0:r[1])!==null&&n!==void 0?n:"",
version:i}}),OU=()=>yp(void 0,void 0,void 0,function*(){let{stdout:e}=yield(void 0)("lsb_release",["-i","-r","-s"],{silent:!0}),[t,r]=e.trim().split(`
`);return{name:t,version:r}}),cu=LR.platform(),$R=LR.arch(),ng=cu==="win32",sg=cu==="darwin",DR=cu==="linux"});var ag={};x(ag,{ExitCode:()=>bp,addPath:()=>NU,debug:()=>Zh,endGroup:()=>BR,error:()=>UR,exportVariable:()=>xU,getBooleanInput:()=>AU,getIDToken:()=>GU,getInput:()=>lu,
getMultilineInput:()=>IU,getState:()=>UU,group:()=>MU,info:()=>qU,isDebug:()=>LU,markdownSummary:()=>xR,notice:()=>DU,platform:()=>ig,saveState:()=>FU,setCommandEcho:()=>CU,
setFailed:()=>jU,setOutput:()=>PU,setSecret:()=>au,startGroup:()=>GR,summary:()=>NR,toPlatformPath:()=>CR,toPosixPath:()=>AR,toWin32Path:()=>PR,warning:()=>$U});
import*as og from"os";import*as FR from"path";function xU(e,t){let r=Fn(t);if(process.env[e]=r,process.env.GITHUB_ENV||"")return ou("ENV",hp(e,t));pn("set-env",
{name:e},r)}function au(e){pn("add-mask",{},e)}function NU(e){process.env.GITHUB_PATH||""?ou("PATH",e):pn("add-path",{},e),process.env.PATH=`${e}${FR.delimiter}${process.
env.PATH}`}function lu(e,t){let r=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!r)throw new Error(`Input required and not sup\
plied: ${e}`);return t&&t.trimWhitespace===!1?r:r.trim()}function IU(e,t){let r=lu(e,t).split(`
`).filter(n=>n!=="");return t&&t.trimWhitespace===!1?r:r.map(n=>n.trim())}function AU(e,t){let r=["true","True","TRUE"],n=["false","False","FALSE"],s=lu(e,t);if(r.
includes(s))return!0;if(n.includes(s))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${e}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function PU(e,t){if(process.env.GITHUB_OUTPUT||"")return ou("OUTPUT",hp(e,t));process.
stdout.write(og.EOL),pn("set-output",{name:e},Fn(t))}function CU(e){dp("echo",e?"on":"off")}function jU(e){process.exitCode=bp.Failure,UR(e)}function LU(){return process.
env.RUNNER_DEBUG==="1"}function Zh(e){pn("debug",{},e)}function UR(e,t={}){pn("error",lp(t),e instanceof Error?e.toString():e)}function $U(e,t={}){pn("warning",
lp(t),e instanceof Error?e.toString():e)}function DU(e,t={}){pn("notice",lp(t),e instanceof Error?e.toString():e)}function qU(e){process.stdout.write(e+og.EOL)}
function GR(e){dp("group",e)}function BR(){dp("endgroup")}function MU(e,t){return MR(this,void 0,void 0,function*(){GR(e);let r;try{r=yield t()}finally{BR()}return r})}
function FU(e,t){if(process.env.GITHUB_STATE||"")return ou("STATE",hp(e,t));pn("save-state",{name:e},Fn(t))}function UU(e){return process.env[`STATE_${e}`]||""}
function GU(e){return MR(this,void 0,void 0,function*(){return yield gp.getIDToken(e)})}var MR,bp,uu=m(()=>{vR();TR();pp();SR();rg();rg();jR();qR();MR=function(e,t,r,n){
function s(i){return i instanceof r?i:new r(function(o){o(i)})}return new(r||(r=Promise))(function(i,o){function a(l){try{c(n.next(l))}catch(p){o(p)}}function u(l){
try{c(n.throw(l))}catch(p){o(p)}}function c(l){l.done?i(l.value):s(l.value).then(a,u)}c((n=n.apply(e,t||[])).next())})};(function(e){e[e.Success=0]="Success",e[e.
Failure=1]="Failure"})(bp||(bp={}))});var VR={};x(VR,{stepOutputs:()=>BU});async function BU(e,t,r){let n=await Promise.resolve().then(()=>(uu(),ag));for(let[s,i]of Object.entries(e))n.setOutput(s,i);
for(let{level:s,title:i,message:o}of gR(t))s==="error"?n.error(o,{title:i}):n.warning(o,{title:i});process.env.GITHUB_STEP_SUMMARY&&await n.summary.addRaw(await iu(
t,r)).write()}var KR=m(()=>{"use strict";cp();yR()});async function ZR(e,t,r,n,s,i=!1){let o=0;for(let a of[...i?[]:XU,void 0])try{let u=await e.StatusChecks.set(t.projectId,t.iid,{externalStatusCheckId:r,sha:t.sha,
status:n});return{outcome:"delivered",attempts:o+u.attempts}}catch(u){if(!(u instanceof Ue)||u.status!==409)throw u;if(o++,await cg(e,t))return{outcome:"superse\
ded",attempts:o};if(a===void 0)throw u;await s(a)}throw new k("INTERNAL","the last wait ends the loop")}async function cg(e,{projectId:t,iid:r,sha:n}){let s=await e.
read(`/projects/${t}/merge_requests/${r}/versions`,{perPage:100}).catch(ZU),i=Array.isArray(s)?s.map(o=>String(o?.head_commit_sha)):[];return i.length>0&&i[0]!==
n&&i.includes(n)}function ZU(e){if(!(e instanceof k&&e.code!=="INTERRUPTED"))throw e}var XU,lg=m(()=>{"use strict";dr();fe();XU=[500,1e3,2e3,3e3,5e3,5e3,5e3,8e3]});var tO={};x(tO,{readBack:()=>eG});async function eG(e,t,r){let{gitlab:n}=e,s=e.serverNow()-t.createdAtMs,i=s<eO?[2e3,3e3,5e3]:[0,1e3],o=[...r];for(let a of i){await e.
sleep(a);let u;try{let c=await n.StatusChecks.allForMergeRequest(t.projectId,t.iid);u=new Map(c.map(l=>[l.id,l.status]))}catch(c){if(c instanceof k&&c.code!=="I\
NTERRUPTED")return o;throw c}if(o=await Promise.all(o.map(c=>tG(e,c,u.get(c.id)))),s>=eO&&o.every(c=>(u.get(c.id)??c.status)===c.status))break}return o}async function tG(e,t,r){
if(t.outcome!=="delivered"||r===void 0||r===t.status)return t;let n={kind:"status_check",id:t.id,name:t.name??void 0,requirement:t.requirement??void 0},s=await pg(
e,n);return{...s,attempts:s.attempts+t.attempts}}var eO,rO=m(()=>{"use strict";fe();dg();eO=6e4});async function nO(e){let t=e.targets.filter(({kind:a})=>a==="status_check"),r=e.targets.filter(({kind:a})=>a==="external_control"),n=await Promise.all(t.map(a=>pg(
e,a))),s=e.isSuperseded||n.some(({outcome:a})=>a==="superseded"),[i,o]=await Promise.all([oG(e,n),Promise.all(r.map(a=>iG({...e,isSuperseded:s},a)))]);return[...i,
...o]}function sO(e,t,r){let n=t.requirement===void 0?nG(e):sG(e,t.requirement);return n==="pass"?!0:n!=="fail"&&r==="leave"?void 0:!1}function nG({verdict:e}){
return e==="compliant"?"pass":e==="non_compliant"?"fail":"unknown"}function sG({requirements:e},t){return e.find(r=>r.name===t)?.status??"unknown"}async function pg(e,t){
let r=sO(e.evaluation,t,e.onUndetermined),n=r?"passed":"failed";return iO(e,t,r,n,s=>ZR(e.gitlab,s,t.id,n,e.sleep,e.isLagging))}async function iG(e,t){let r=sO(
e.evaluation,t,e.onUndetermined),n=r?"pass":"fail",s=e.secrets.get(t.id)??"";return iO(e,t,r,n,async()=>({outcome:"delivered",attempts:(await e.gitlab.ExternalControls.
setStatus(e.projectId,t.id,n,{secret:s,nonce:e.nonce})).attempts}))}async function iO(e,t,r,n,s){let{id:i,name:o=null,requirement:a=null}=t,u={target:t.kind,id:i,
name:o,requirement:a,status:n,attempts:0};if(e.isSuperseded)return{...u,outcome:"superseded"};if(e.dryRun||r===void 0)return{...u,outcome:"skipped"};try{let c=e.
mergeRequest??{projectId:e.projectId,iid:0,sha:""},l={...u,...await s(c)};return e.onDelivered(l),l}catch(c){if(!(c instanceof k)||c.code==="INTERRUPTED")throw c;
return{...u,outcome:"failed",attempts:aG(c),error:uG(c)}}}async function oG(e,t){let{mergeRequest:r}=e;if(!(r!==void 0&&e.serverNow()-r.createdAtMs<rG)||!t.some(
({outcome:i})=>i==="delivered"))return t;let{readBack:s}=await Promise.resolve().then(()=>(rO(),tO));return s(e,r,t)}function aG(e){return"attempts"in e&&typeof e.
attempts=="number"?e.attempts:1}function uG(e){return e.advice===void 0?e.message:`${e.message}; ${e.advice}`}var rG,dg=m(()=>{"use strict";fe();lg();rG=10*6e4});var oO={};x(oO,{explainLine:()=>cG,unknownTargets:()=>fg});function fg(e,t){let[r=""]=e;return e.length===1?new k("TARGET_UNKNOWN",r):new k("TARGET_UNKNOWN",`${e.
length} entries of ${t} fit nothing`,{problems:e})}function cG(e,t,r){let n=r.length===0?"this merge request has none: a check bound to a protected branch count\
s only where the branch's name equals the target branch exactly":`this merge request has ${ve(r.map(({id:a,name:u})=>`"${X(u)}" (${a})`))}`,s=[...vp(e)].find(([
,a])=>wp(a,r));if(s)return`status_check ${e}: the policy has no requirement "${s[0]}"${It(s[0],t)}`;let i=[...vp(e)].find(([a])=>t.includes(a))?.[1]??e,o=r.map(
({name:a})=>a);return`there is no status check ${/^\d+$/.test(i)?"with id ":""}"${i}"${It(i,o)} (${n})`}var mg=m(()=>{"use strict";fe();qn();Te();hg()});async function aO(e,t,r){let n=[],s=e.flatMap(u=>{let c=wp(u,r);if(c)return[{kind:"status_check",...c,requirement:void 0}];for(let[l,p]of vp(u)){let d=t.includes(
l)?wp(p,r):void 0;if(d)return[{kind:"status_check",...d,requirement:l}]}return n.push(u),[]}),i=s.filter(({id:u},c)=>s.findIndex(l=>l.id===u)!==c);if(n.length+i.
length===0)return s;let{explainLine:o,unknownTargets:a}=await Promise.resolve().then(()=>(mg(),oO));throw a([...n.map(u=>o(u,t,r)),...i.map(({id:u})=>`status ch\
eck ${u} is named twice, and one check can hold one verdict only`)],"status_check")}function wp(e,t){let r=t.find(({name:n})=>n===e)??t.find(({id:n})=>String(n)===
e);return r&&{id:r.id,name:r.name}}function*vp(e){for(let t=e.indexOf("=");t>=0;t=e.indexOf("=",t+1))yield[e.slice(0,t).trim(),e.slice(t+1).trim()]}var hg=m(()=>{
"use strict"});function W(e,t){let r=[],n=e.read(t,[],r);if(r.length>0)throw new Yi(r);return n}function Tp(e,t,r={}){return{kind:e,rule:r,read(n,s,i){if(typeof n!==t||e==="in\
teger"&&!Number.isSafeInteger(n))return i.push({path:s,code:n===void 0?"missing":"type",detail:e}),n;let o=e==="text"?n.length:n,{min:a,max:u,pattern:c,says:l}=r;
return a!==void 0&&o<a&&i.push({path:s,code:"small",detail:a}),u!==void 0&&o>u&&i.push({path:s,code:"large",detail:u}),c&&!c.test(n)&&i.push({path:s,code:"forma\
t",detail:l}),n}}}function O(e){return Tp("text","string",e)}function ie(e){return Tp("number","number",e)}function Ar(e){return Tp("integer","number",e)}function z(){
return Tp("flag","boolean")}function K(e){return{kind:"list",of:e,read(t,r,n){return Array.isArray(t)?t.map((s,i)=>e.read(s,[...r,i],n)):(n.push({path:r,code:t===
void 0?"missing":"type",detail:"list"}),[])}}}function S(e,t=!1){return{kind:"object",of:{fields:e,isStrict:t},read(r,n,s){if(!uO(r))return s.push({path:n,code:r===
void 0?"missing":"type",detail:"object"}),{};if(t)for(let o of Object.keys(r))Object.hasOwn(e,o)||s.push({path:n,code:"unknown_key",detail:o});let i=Object.entries(
e).map(([o,a])=>{let u=Object.hasOwn(r,o)?r[o]:void 0;return[o,a.read(u,[...n,o],s)]});return Object.fromEntries(i)}}}function Xe(e){return S(e,!0)}function Ep(e){
return{kind:"map",...e?{rule:e}:{},read(t,r,n){return uO(t)?t:(n.push({path:r,code:"type",detail:"object"}),{})}}}function gg(){return{kind:"any",read:e=>e}}function Sp(e){
return{kind:"value",of:e,read(t,r,n){return e.includes(t)||n.push({path:r,code:t===void 0?"missing":"value",detail:e}),t}}}function yg(...e){return{kind:"either",
of:e,read(t,r,n){let s=e.map(o=>{let a=[];return{read:o.read(t,r,a),found:a}}),i=s.find(({found:o})=>o.length===0);return i||n.push({path:r,code:"alternatives",
detail:s.map(({found:o})=>o)}),i?.read}}}function A(e){return{kind:"maybe",of:e,isOptional:!0,read:(r,n,s)=>r==null?void 0:e.read(r,n,s)}}function ft(e){return{
kind:"maybe",of:e,read:(r,n,s)=>r===null?null:e.read(r,n,s)}}function be(e){return{kind:"maybe",of:e,isOptional:!0,read:(r,n,s)=>r===void 0?void 0:e.read(r,n,s)}}
function Ge(e,t){return{kind:"mapped",of:e,read(r,n,s){let i=[],o=e.read(r,n,i);return s.push(...i),i.length===0?t(o):void 0}}}function uO(e){return typeof e=="\
object"&&e!==null&&!Array.isArray(e)}var Yi,ae=m(()=>{"use strict";Yi=class extends Error{issues;constructor(t){super(`unexpected ${t[0]?.path.join(".")||"shape"}`),
this.issues=t}}});var cO={};x(cO,{knownControls:()=>hG});async function hG(e,t){try{let{data:r,errors:n}=await e.graphql(mG,{ids:[`gid://gitlab/Project/${t}`]});if(n.length>0)return;
let i=(W(fG,r).projects?.nodes[0]?.complianceFrameworks?.nodes??[]).flatMap(o=>o.complianceRequirements?.nodes??[]).flatMap(o=>o.complianceRequirementsControls?.
nodes??[]);return i.length===0?void 0:i.map(o=>({id:Number(o.id.split("/").at(-1)),name:o.externalControlName??o.name,isExternal:o.name==="external_control"||o.
controlType==="external"}))}catch(r){if(r instanceof Yi||r instanceof k&&r.code!=="INTERRUPTED")return;throw r}}var Rp,lG,pG,dG,fG,mG,lO=m(()=>{"use strict";fe();
ae();Rp=e=>A(S({nodes:K(e)})),lG=S({id:O(),name:O(),controlType:A(O()),externalControlName:A(O())}),pG=S({complianceRequirementsControls:Rp(lG)}),dG=S({complianceRequirements:Rp(
pG)}),fG=S({projects:Rp(S({complianceFrameworks:Rp(dG)}))}),mG="query($ids: [ID!]) { projects(ids: $ids, first: 1) { nodes { complianceFrameworks { nodes { comp\
lianceRequirements { nodes { complianceRequirementsControls { nodes { id name controlType externalControlName } } } } } } } } }"});var pO={};x(pO,{controlTargets:()=>gG});function gG(e,t,r){let n=[],s=e.map(({id:i,requirement:o})=>{o!==void 0&&!t.includes(o)&&n.push(`external_control ${o}=${i}\
: the policy has no requirement "${o}"${It(o,t)}`);let a=r?.find(u=>u.id===i);if(r&&!a){let u=r.filter(({isExternal:c})=>c).map(c=>`${c.id} (${X(c.name)})`);n.push(
`external control ${i} is not in a framework applied to the project, which has ${u.length===0?"no external control":ve(u)}`)}return a&&!a.isExternal&&n.push(`co\
ntrol ${i} (${X(a.name)}) is not an external control: GitLab judges it itself`),{kind:"external_control",id:i,name:a?.name,requirement:o}});if(n.length===0)return s;
throw fg(n,"external_control")}var dO=m(()=>{"use strict";qn();Te();mg()});function pu(e){return`gid://gitlab/Project/${e}`}function yO(e,t){let r;return async n=>{r??=EG(e,t);let{project:s,request:i}=await r,o=n.select?.on==="merge_re\
quest"?s.mergeRequest:s;if(o==null)throw new ce(`GitLab shows no merge request to this token; reading it needs ${n.right}`);return{node:o,request:i}}}async function EG(e,t){
let r="POST /graphql",n=e.gitlabFor(()=>{}),s=t.filter(({select:d})=>d?.on==="project").map(({select:d})=>d?.fields),i=t.filter(({select:d})=>d?.on==="merge_req\
uest").map(({select:d})=>d?.fields),o=i.length>0;o&&s.push(`mergeRequest(iid: $iid) { ${i.join(" ")} }`);let a=`query($ids: [ID!]${o?", $iid: String!":""}) { pr\
ojects(ids: $ids, first: 1) { nodes { id ${s.join(" ")} } } }`,{data:u,errors:c}=await n.graphql(a,{ids:[pu(e.projectId)],...o?{iid:String(e.iid)}:{}}),p=u.projects?.
nodes?.[0];if(c.length>0)throw new ce(`GraphQL answered with errors: ${c.join("; ")}`);if(!p)throw new ce("GraphQL shows this token no such project");return{project:p,
request:r}}var Op=m(()=>{"use strict";Jt()});var bO={};x(bO,{whyNot:()=>SG});function SG(e,t){let r=t instanceof k&&"status"in t?Number(t.status):0,n=`${e.summary.charAt(0).toLowerCase()}${e.summary.slice(
1)}`;if(t instanceof ce)return`${n}: ${t.message}`;if(!(t instanceof k&&t.message.endsWith("of the list were read"))&&(r===401||r===403||r===404))return`${n} co\
uld not be read: GitLab answered ${r}, and reading it needs ${e.right}`;if(t instanceof k)return`${n} could not be read: ${t.message}`;if(t instanceof Yi)return`${n}\
 could not be read: GitLab's answer has an ${t.message}`;throw t}var _O=m(()=>{"use strict";fe();ae();Jt()});function wO(e,t=new Map){let r=new Map;for(let[a,u]of t)r.set(a,Promise.resolve(u));let n=new Set,s;function i(a){let u=r.get(a.id);if(u)return u;let c=o(a);return r.
set(a.id,c),c}async function o(a){let u=[];try{let c=e.gitlabFor(f=>u.push(f)),l={...e,gitlab:c,read:async f=>vO(await i(f),u)};if(a.select){n.add(a),s??=yO(e,[
...n].filter(({id:h,select:b})=>b&&!t.has(h)));let{node:f,request:g}=await s(a);return u.push(g),{ok:!0,value:await a.select.read(f,l),requests:u}}let p={},d=Object.
entries(a.needs??{});for(let[f,g]of await Promise.all(d.map(async([h,b])=>[h,await i(b)])))p[f]=vO(g,u);return{ok:!0,value:await a.collect?.(l,p),requests:u}}catch(c){
if(c instanceof k&&c.code==="INTERRUPTED")throw c;return c instanceof kp?{...c.result,requests:u}:{ok:!1,reason:(await Promise.resolve().then(()=>(_O(),bO))).whyNot(
a,c),requests:u,error:c}}}return{announce(a){for(let u of TO(a))n.add(u)},read:i}}function TO(e,t=new Set){for(let r of e)t.has(r)||(t.add(r),TO(Object.values(r.
needs??{}),t));return t}function vO(e,t){if(t.push(...e.requests),!e.ok)throw new kp(e);return e.value}var ce,kp,Jt=m(()=>{"use strict";fe();Op();ce=class extends Error{},
kp=class extends Error{result;constructor(t){super(t.reason),this.result=t}}});function ir(e,t,r){return{...e,...t,needs:{answer:e},collect:async(n,s)=>W(r,s.answer)}}var Ae=m(()=>{"use strict";ae()});var RG,Yt,Wi=m(()=>{"use strict";ae();Ae();RG=Ge(S({iid:ie(),project_id:ie(),title:O(),draft:A(z()),work_in_progress:A(z()),sha:ft(O()),target_branch:O(),source_branch:A(
O()),description:A(O()),labels:A(K(O())),created_at:O(),prepared_at:be(ft(O())),author:S({username:O()}),references:A(S({full:O()})),web_url:A(O())}),e=>({iid:e.
iid,projectId:e.project_id,projectPath:e.references?.full.replace(/![0-9]+$/,""),title:e.title,isDraft:e.draft??e.work_in_progress,sha:e.sha??void 0,targetBranch:e.
target_branch,sourceBranch:e.source_branch,description:e.description??"",labels:e.labels,createdAt:e.created_at,isPrepared:e.prepared_at!==null,author:e.author.
username,url:e.web_url})),Yt={id:"merge_request",summary:"The merge request",right:"at least Reporter in a private project",about:"merge_request",collect:async({
gitlab:e,projectId:t,iid:r})=>W(RG,await e.MergeRequests.show(t,r??0))}});var EO={};x(EO,{settleHead:()=>kG});async function kG(e,t,r,n,s){let i=e,o=new Map;for(let[u,c]of[...OG,0].entries()){let l=u>0,p=i.sha===t;if(p&&i.isPrepared)return{
state:"current",mergeRequest:i,waited:l,known:o};if(!p&&await n())return{state:"superseded",mergeRequest:i,waited:l,known:o};if(c===0)break;await s(c);let d=await r();
o=new Map([[Yt.id,d]]),d.ok&&(i=d.value)}let a=i.sha===t?"GitLab has not finished preparing the merge request":`GitLab still shows the head ${i.sha??"none"}, no\
t ${t}`;return o=new Map([[Yt.id,{ok:!1,reason:a,requests:[],error:void 0}]]),{state:"lagging",mergeRequest:i,waited:!0,known:o}}var OG,SO=m(()=>{"use strict";Wi();
OG=[500,1e3,2e3,3e3,5e3,5e3,5e3,8e3]});async function xO(e,t){if(typeof e=="number")return{projectId:e,known:new Map};let r=[],s=await t(o=>r.push(o)).Projects.show(e),{id:i}=W(kO,s);return{projectId:i,
known:new Map([[xp.id,{ok:!0,value:s,requests:r}]])}}function NG(e){if(!e)return;let t=[e.project_access,e.group_access].map(r=>r?.access_level??0);return Math.
max(...t)}var OO,kO,xp,ge,Pt=m(()=>{"use strict";ae();Ae();OO=A(S({access_level:ie()})),kO=Ge(S({id:ie(),path_with_namespace:O(),visibility:A(O()),default_branch:be(
ft(O())),empty_repo:A(z()),only_allow_merge_if_all_discussions_are_resolved:be(ft(z())),secret_push_protection_enabled:be(ft(z())),namespace:S({id:ie(),kind:O(),
full_path:O()}),owner:A(S({id:ie()})),permissions:A(S({project_access:OO,group_access:OO}))}),e=>({id:e.id,path:e.path_with_namespace,visibility:e.visibility,defaultBranch:e.
default_branch??void 0,readsCode:e.default_branch!==void 0,isEmpty:e.empty_repo,mustResolveDiscussions:e.only_allow_merge_if_all_discussions_are_resolved,secretPushProtection:e.
secret_push_protection_enabled,namespace:{id:e.namespace.id,kind:e.namespace.kind,path:e.namespace.full_path},ownerId:e.owner?.id,role:NG(e.permissions)})),xp={
id:"project_answer",summary:"The project",right:"a token whose user can see the project",about:"project",collect:({gitlab:e,projectId:t})=>e.Projects.show(t)},ge=
ir(xp,{id:"project"},kO)});function Be(e){if(e&&typeof e=="object")switch(e[mr]){case dn:case Es:return!0}return!1}function we(e){if(e&&typeof e=="object")switch(e[mr]){case Np:case dn:case Pr:case Es:
return!0}return!1}var Np,Ip,dn,bg,Pr,Es,mr,fn,Un,Cr,Se,pe,mn,Ap,Pe=m(()=>{Np=Symbol.for("yaml.alias"),Ip=Symbol.for("yaml.document"),dn=Symbol.for("yaml.map"),bg=
Symbol.for("yaml.pair"),Pr=Symbol.for("yaml.scalar"),Es=Symbol.for("yaml.seq"),mr=Symbol.for("yaml.node.type"),fn=e=>!!e&&typeof e=="object"&&e[mr]===Np,Un=e=>!!e&&
typeof e=="object"&&e[mr]===Ip,Cr=e=>!!e&&typeof e=="object"&&e[mr]===dn,Se=e=>!!e&&typeof e=="object"&&e[mr]===bg,pe=e=>!!e&&typeof e=="object"&&e[mr]===Pr,mn=
e=>!!e&&typeof e=="object"&&e[mr]===Es;Ap=e=>(pe(e)||Be(e))&&!!e.anchor});function Vr(e,t){let r=IO(t);Un(e)?Fo(null,e.contents,r,Object.freeze([e]))===Gn&&(e.contents=null):Fo(null,e,r,Object.freeze([]))}function Fo(e,t,r,n){let s=AO(
e,t,r,n);if(we(s)||Se(s))return PO(e,n,s),Fo(e,s,r,n);if(typeof s!="symbol"){if(Be(t)){n=Object.freeze(n.concat(t));for(let i=0;i<t.items.length;++i){let o=Fo(i,
t.items[i],r,n);if(typeof o=="number")i=o-1;else{if(o===wr)return wr;o===Gn&&(t.items.splice(i,1),i-=1)}}}else if(Se(t)){n=Object.freeze(n.concat(t));let i=Fo("\
key",t.key,r,n);if(i===wr)return wr;i===Gn&&(t.key=null);let o=Fo("value",t.value,r,n);if(o===wr)return wr;o===Gn&&(t.value=null)}}return s}async function Pp(e,t){
let r=IO(t);Un(e)?await Uo(null,e.contents,r,Object.freeze([e]))===Gn&&(e.contents=null):await Uo(null,e,r,Object.freeze([]))}async function Uo(e,t,r,n){let s=await AO(
e,t,r,n);if(we(s)||Se(s))return PO(e,n,s),Uo(e,s,r,n);if(typeof s!="symbol"){if(Be(t)){n=Object.freeze(n.concat(t));for(let i=0;i<t.items.length;++i){let o=await Uo(
i,t.items[i],r,n);if(typeof o=="number")i=o-1;else{if(o===wr)return wr;o===Gn&&(t.items.splice(i,1),i-=1)}}}else if(Se(t)){n=Object.freeze(n.concat(t));let i=await Uo(
"key",t.key,r,n);if(i===wr)return wr;i===Gn&&(t.key=null);let o=await Uo("value",t.value,r,n);if(o===wr)return wr;o===Gn&&(t.value=null)}}return s}function IO(e){
return typeof e=="object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,
Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function AO(e,t,r,n){if(typeof r=="function")return r(e,t,n);if(Cr(t))return r.Map?.(e,t,n);
if(mn(t))return r.Seq?.(e,t,n);if(Se(t))return r.Pair?.(e,t,n);if(pe(t))return r.Scalar?.(e,t,n);if(fn(t))return r.Alias?.(e,t,n)}function PO(e,t,r){let n=t[t.length-
1];if(Be(n))n.items[e]=r;else if(Se(n))e==="key"?n.key=r:n.value=r;else if(Un(n))n.contents=r;else{let s=fn(n)?"alias":"scalar";throw new Error(`Cannot replace \
node with ${s} parent`)}}var wr,NO,Gn,du=m(()=>{Pe();wr=Symbol("break visit"),NO=Symbol("skip children"),Gn=Symbol("remove node");Vr.BREAK=wr;Vr.SKIP=NO;Vr.REMOVE=
Gn;Pp.BREAK=wr;Pp.SKIP=NO;Pp.REMOVE=Gn});var IG,AG,Bn,_g=m(()=>{Pe();du();IG={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},AG=e=>e.replace(/[!,[\]{}]/g,t=>IG[t]),Bn=class e{constructor(t,r){
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
for(let[r,n]of Object.entries(this.tags))if(t.startsWith(n))return r+AG(t.substring(n.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let r=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],n=Object.entries(this.tags),s;if(t&&n.length>0&&we(t.contents)){let i={};Vr(t.contents,(o,a)=>{we(a)&&a.tag&&(i[a.tag]=
!0)}),s=Object.keys(i)}else s=[];for(let[i,o]of n)i==="!!"&&o==="tag:yaml.org,2002:"||(!t||s.some(a=>a.startsWith(o)))&&r.push(`%TAG ${i} ${o}`);return r.join(`\

`)}};Bn.defaultYaml={explicit:!1,version:"1.2"};Bn.defaultTags={"!!":"tag:yaml.org,2002:"}});function Cp(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let r=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(r)}return!0}
function vg(e){let t=new Set;return Vr(e,{Value(r,n){n.anchor&&t.add(n.anchor)}}),t}function wg(e,t){for(let r=1;;++r){let n=`${e}${r}`;if(!t.has(n))return n}}function CO(e,t){
let r=[],n=new Map,s=null;return{onAnchor:i=>{r.push(i),s??(s=vg(e));let o=wg(t,s);return s.add(o),o},setAnchors:()=>{for(let i of r){let o=n.get(i);if(typeof o==
"object"&&o.anchor&&(pe(o.node)||Be(o.node)))o.node.anchor=o.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=
i,a}}},sourceObjects:n}}var jp=m(()=>{Pe();du()});function Zs(e,t,r,n){if(n&&typeof n=="object")if(Array.isArray(n))for(let s=0,i=n.length;s<i;++s){let o=n[s],a=Zs(e,n,String(s),o);a===void 0?delete n[s]:a!==o&&
(n[s]=a)}else if(n instanceof Map)for(let s of Array.from(n.keys())){let i=n.get(s),o=Zs(e,n,s,i);o===void 0?n.delete(s):o!==i&&n.set(s,o)}else if(n instanceof Set)
for(let s of Array.from(n)){let i=Zs(e,n,s,s);i===void 0?n.delete(s):i!==s&&(n.delete(s),n.add(i))}else for(let[s,i]of Object.entries(n)){let o=Zs(e,n,s,i);o===
void 0?delete n[s]:o!==i&&(n[s]=o)}return e.call(t,r,n)}var Tg=m(()=>{});function Ut(e,t,r){if(Array.isArray(e))return e.map((n,s)=>Ut(n,String(s),r));if(e&&typeof e.toJSON=="function"){if(!r||!Ap(e))return e.toJSON(t,r);let n={aliasCount:0,
count:1,res:void 0};r.anchors.set(e,n),r.onCreate=i=>{n.res=i,delete r.onCreate};let s=e.toJSON(t,r);return r.onCreate&&r.onCreate(s),s}return typeof e=="bigint"&&
!r?.keep?Number(e):e}var ei=m(()=>{Pe()});var ti,Lp=m(()=>{Tg();Pe();ei();ti=class{constructor(t){Object.defineProperty(this,mr,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(this),Object.
getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:r,maxAliasCount:n,onAnchor:s,reviver:i}={}){if(!Un(t))throw new TypeError(
"A document argument is required");let o={anchors:new Map,doc:t,keep:!0,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof n=="number"?n:100},a=Ut(this,"",o);
if(typeof s=="function")for(let{count:u,res:c}of o.anchors.values())s(c,u);return typeof i=="function"?Zs(i,{"":a},"",a):a}}});function $p(e,t,r){if(fn(t)){let n=t.resolve(e),s=r&&n&&r.get(n);return s?s.count*s.aliasCount:0}else if(Be(t)){let n=0;for(let s of t.items){let i=$p(e,s,r);i>
n&&(n=i)}return n}else if(Se(t)){let n=$p(e,t.key,r),s=$p(e,t.value,r);return Math.max(n,s)}return 1}var Ss,fu=m(()=>{jp();du();Pe();Lp();ei();Ss=class extends ti{constructor(t){
super(Np),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,r){if(r?.maxAliasCount===0)throw new ReferenceError(
"Alias resolution is disabled");let n;r?.aliasResolveCache?n=r.aliasResolveCache:(n=[],Vr(t,{Node:(i,o)=>{(fn(o)||Ap(o))&&n.push(o)}}),r&&(r.aliasResolveCache=n));
let s;for(let i of n){if(i===this)break;i.anchor===this.source&&(s=i)}if(s&&r){let{anchors:i,doc:o,maxAliasCount:a}=r,u=i.get(s);if(u||(Ut(s,null,r),u=i.get(s)),
u?.res===void 0){let c="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(c)}if(a>=0&&(u.count+=1,u.aliasCount===0&&(u.aliasCount=
$p(o,s,i)),u.count*u.aliasCount>a)){let c="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(c)}}return s}toJSON(t,r){if(!r)
return{source:this.source};let n=this.resolve(r.doc,r);if(!n){let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
s)}return r.anchors.get(n).res}toString(t,r,n){let s=`*${this.source}`;if(t){if(Cp(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){let i=`\
Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(i)}if(t.implicitKey)return`${s} `}return s}}});var Dp,Q,Ct=m(()=>{Pe();Lp();ei();Dp=e=>!e||typeof e!="function"&&typeof e!="object",Q=class extends ti{constructor(t){super(Pr),this.value=t}toJSON(t,r){return r?.
keep?this.value:Ut(this.value,t,r)}toString(){return String(this.value)}};Q.BLOCK_FOLDED="BLOCK_FOLDED";Q.BLOCK_LITERAL="BLOCK_LITERAL";Q.PLAIN="PLAIN";Q.QUOTE_DOUBLE=
"QUOTE_DOUBLE";Q.QUOTE_SINGLE="QUOTE_SINGLE"});function CG(e,t,r){if(t){let n=r.filter(i=>i.tag===t),s=n.find(i=>!i.format)??n[0];if(!s)throw new Error(`Tag ${t} not found`);return s}return r.find(n=>n.identify?.(
e)&&!n.format)}function Rs(e,t,r){if(Un(e)&&(e=e.contents),we(e))return e;if(Se(e)){let p=r.schema[dn].createNode?.(r.schema,null,r);return p.items.push(e),p}(e instanceof
String||e instanceof Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:n,onAnchor:s,onTagObj:i,schema:o,
sourceObjects:a}=r,u;if(n&&e&&typeof e=="object"){if(u=a.get(e),u)return u.anchor??(u.anchor=s(e)),new Ss(u.anchor);u={anchor:null,node:null},a.set(e,u)}t?.startsWith(
"!!")&&(t=PG+t.slice(2));let c=CG(e,t,o.tags);if(!c){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let p=new Q(e);return u&&(u.node=
p),p}c=e instanceof Map?o[dn]:Symbol.iterator in Object(e)?o[Es]:o[dn]}i&&(i(c),delete r.onTagObj);let l=c?.createNode?c.createNode(r.schema,e,r):typeof c?.nodeClass?.
from=="function"?c.nodeClass.from(r.schema,e,r):new Q(e);return t?l.tag=t:c.default||(l.tag=c.tag),u&&(u.node=l),l}var PG,mu=m(()=>{fu();Pe();Ct();PG="tag:yaml.\
org,2002:"});function hu(e,t,r){let n=r;for(let s=t.length-1;s>=0;--s){let i=t[s];if(typeof i=="number"&&Number.isInteger(i)&&i>=0){let o=[];o[i]=n,n=o}else n=new Map([[i,n]])}
return Rs(n,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}
var Bo,Go,qp=m(()=>{mu();Pe();Lp();Bo=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,Go=class extends ti{constructor(t,r){super(t),Object.defineProperty(
this,"schema",{value:r,configurable:!0,enumerable:!1,writable:!0})}clone(t){let r=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));
return t&&(r.schema=t),r.items=r.items.map(n=>we(n)||Se(n)?n.clone(t):n),this.range&&(r.range=this.range.slice()),r}addIn(t,r){if(Bo(t))this.add(r);else{let[n,...s]=t,
i=this.get(n,!0);if(Be(i))i.addIn(s,r);else if(i===void 0&&this.schema)this.set(n,hu(this.schema,s,r));else throw new Error(`Expected YAML collection at ${n}. R\
emaining path: ${s}`)}}deleteIn(t){let[r,...n]=t;if(n.length===0)return this.delete(r);let s=this.get(r,!0);if(Be(s))return s.deleteIn(n);throw new Error(`Expec\
ted YAML collection at ${r}. Remaining path: ${n}`)}getIn(t,r){let[n,...s]=t,i=this.get(n,!0);return s.length===0?!r&&pe(i)?i.value:i:Be(i)?i.getIn(s,r):void 0}hasAllNullValues(t){
return this.items.every(r=>{if(!Se(r))return!1;let n=r.value;return n==null||t&&pe(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(t){let[r,...n]=t;
if(n.length===0)return this.has(r);let s=this.get(r,!0);return Be(s)?s.hasIn(n):!1}setIn(t,r){let[n,...s]=t;if(s.length===0)this.set(n,r);else{let i=this.get(n,
!0);if(Be(i))i.setIn(s,r);else if(i===void 0&&this.schema)this.set(n,hu(this.schema,s,r));else throw new Error(`Expected YAML collection at ${n}. Remaining path\
: ${s}`)}}}});function Kr(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var jO,Vn,gu=m(()=>{jO=e=>e.replace(/^(?!$)(?: $)?/gm,"#");Vn=(e,t,r)=>e.endsWith(
`
`)?Kr(r,t):r.includes(`
`)?`
`+Kr(r,t):(e.endsWith(" ")?"":" ")+r});function bu(e,t,r="flow",{indentAtStart:n,lineWidth:s=80,minContentWidth:i=20,onFold:o,onOverflow:a}={}){if(!s||s<0)return e;s<i&&(i=0);let u=Math.max(1+i,1+s-t.
length);if(e.length<=u)return e;let c=[],l={},p=s-t.length;typeof n=="number"&&(n>s-Math.max(2,i)?c.push(0):p=s-n);let d,f,g=!1,h=-1,b=-1,v=-1;r===Mp&&(h=LO(e,h,
t.length),h!==-1&&(p=h+u));for(let R;R=e[h+=1];){if(r===yu&&R==="\\"){switch(b=h,e[h+1]){case"x":h+=3;break;case"u":h+=5;break;case"U":h+=9;break;default:h+=1}v=
h}if(R===`
`)r===Mp&&(h=LO(e,h,t.length)),p=h+t.length+u,d=void 0;else{if(R===" "&&f&&f!==" "&&f!==`
`&&f!=="	"){let $=e[h+1];$&&$!==" "&&$!==`
`&&$!=="	"&&(d=h)}if(h>=p)if(d)c.push(d),p=d+u,d=void 0;else if(r===yu){for(;f===" "||f==="	";)f=R,R=e[h+=1],g=!0;let $=h>v+1?h-2:b-1;if(l[$])return e;c.push($),
l[$]=!0,p=$+u,d=void 0}else g=!0}f=R}if(g&&a&&a(),c.length===0)return e;o&&o();let N=e.slice(0,c[0]);for(let R=0;R<c.length;++R){let $=c[R],U=c[R+1]||e.length;$===
0?N=`
${t}${e.slice(0,U)}`:(r===yu&&l[$]&&(N+=`${e[$]}\\`),N+=`
${t}${e.slice($+1,U)}`)}return N}function LO(e,t,r){let n=t,s=t+1,i=e[s];for(;i===" "||i==="	";)if(t<s+r)i=e[++t];else{do i=e[++t];while(i&&i!==`
`);n=t,s=t+1,i=e[s]}return n}var Eg,Mp,yu,$O=m(()=>{Eg="flow",Mp="block",yu="quoted"});function jG(e,t,r){if(!t||t<0)return!1;let n=t-r,s=e.length;if(s<=n)return!1;for(let i=0,o=0;i<s;++i)if(e[i]===`
`){if(i-o>n)return!0;if(o=i+1,s-o<=n)return!1}return!0}function _u(e,t){let r=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return r;let{implicitKey:n}=t,s=t.
options.doubleQuotedMinMultiLineLength,i=t.indent||(Gp(e)?"  ":""),o="",a=0;for(let u=0,c=r[u];c;c=r[++u])if(c===" "&&r[u+1]==="\\"&&r[u+2]==="n"&&(o+=r.slice(a,
u)+"\\ ",u+=1,a=u,c="\\"),c==="\\")switch(r[u+1]){case"u":{o+=r.slice(a,u);let l=r.substr(u+2,4);switch(l){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"\
000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"2029":o+="\\P";break;default:l.
substr(0,2)==="00"?o+="\\x"+l.substr(2):o+=r.substr(u,6)}u+=5,a=u+1}break;case"n":if(n||r[u+2]==='"'||r.length<s)u+=1;else{for(o+=r.slice(a,u)+`

`;r[u+2]==="\\"&&r[u+3]==="n"&&r[u+4]!=='"';)o+=`
`,u+=2;o+=i,r[u+2]===" "&&(o+="\\"),u+=1,a=u+1}break;default:u+=1}return o=a?o+r.slice(a):r,n?o:bu(o,i,yu,Up(t,!1))}function Sg(e,t){if(t.options.singleQuote===
!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return _u(e,t);let r=t.indent||(Gp(e)?"  ":""),n="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${r}`)+"'";return t.implicitKey?n:bu(n,r,Eg,Up(t,!1))}function Vo(e,t){let{singleQuote:r}=t.options,n;if(r===!1)n=_u;else{let s=e.includes('"'),i=e.includes("'");
s&&!i?n=Sg:i&&!s?n=_u:n=r?Sg:_u}return n(e,t)}function Fp({comment:e,type:t,value:r},n,s,i){let{blockQuote:o,commentString:a,lineWidth:u}=n.options;if(!o||/\n[\t ]+$/.
test(r))return Vo(r,n);let c=n.indent||(n.forceBlockIndent||Gp(r)?"  ":""),l=o==="literal"?!0:o==="folded"||t===Q.BLOCK_FOLDED?!1:t===Q.BLOCK_LITERAL?!0:!jG(r,u,
c.length);if(!r)return l?`|
`:`>
`;let p,d;for(d=r.length;d>0;--d){let U=r[d-1];if(U!==`
`&&U!=="	"&&U!==" ")break}let f=r.substring(d),g=f.indexOf(`
`);g===-1?p="-":r===f||g!==f.length-1?(p="+",i&&i()):p="",f&&(r=r.slice(0,-f.length),f[f.length-1]===`
`&&(f=f.slice(0,-1)),f=f.replace(Rg,`$&${c}`));let h=!1,b,v=-1;for(b=0;b<r.length;++b){let U=r[b];if(U===" ")h=!0;else if(U===`
`)v=b;else break}let N=r.substring(0,v<b?v+1:b);N&&(r=r.substring(N.length),N=N.replace(/\n+/g,`$&${c}`));let $=(h?c?"2":"1":"")+p;if(e&&($+=" "+a(e.replace(/ ?[\r\n]+/g,
" ")),s&&s()),!l){let U=r.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${c}`),B=!1,se=Up(n,!0);o!=="folded"&&t!==Q.BLOCK_FOLDED&&(se.onOverflow=
()=>{B=!0});let D=bu(`${N}${U}${f}`,c,Mp,se);if(!B)return`>${$}
${c}${D}`}return r=r.replace(/\n+/g,`$&${c}`),`|${$}
${c}${N}${r}${f}`}function LG(e,t,r,n){let{type:s,value:i}=e,{actualString:o,implicitKey:a,indent:u,indentStep:c,inFlow:l}=t;if(a&&i.includes(`
`)||l&&/[[\]{},]/.test(i))return Vo(i,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(i))return a||l||!i.includes(
`
`)?Vo(i,t):Fp(e,t,r,n);if(!a&&!l&&s!==Q.PLAIN&&i.includes(`
`))return Fp(e,t,r,n);if(Gp(i)){if(u==="")return t.forceBlockIndent=!0,Fp(e,t,r,n);if(a&&u===c)return Vo(i,t)}let p=i.replace(/\n+/g,`$&
${u}`);if(o){let d=h=>h.default&&h.tag!=="tag:yaml.org,2002:str"&&h.test?.test(p),{compat:f,tags:g}=t.doc.schema;if(g.some(d)||f?.some(d))return Vo(i,t)}return a?
p:bu(p,u,Eg,Up(t,!1))}function zi(e,t,r,n){let{implicitKey:s,inFlow:i}=t,o=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:a}=e;a!==
Q.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(a=Q.QUOTE_DOUBLE);let u=l=>{switch(l){case Q.BLOCK_FOLDED:case Q.BLOCK_LITERAL:
return s||i?Vo(o.value,t):Fp(o,t,r,n);case Q.QUOTE_DOUBLE:return _u(o.value,t);case Q.QUOTE_SINGLE:return Sg(o.value,t);case Q.PLAIN:return LG(o,t,r,n);default:
return null}},c=u(a);if(c===null){let{defaultKeyType:l,defaultStringType:p}=t.options,d=s&&l||p;if(c=u(d),c===null)throw new Error(`Unsupported default string t\
ype ${d}`)}return c}var Up,Gp,Rg,vu=m(()=>{Ct();$O();Up=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.
options.minContentWidth}),Gp=e=>/^(%|---|\.\.\.)/m.test(e);try{Rg=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Rg=/\n+(?!\n|$)/g}});function Bp(e,t){let r=Object.assign({blockQuote:!0,commentString:jO,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"t\
rue",verifyAliasOrder:!0},e.schema.toStringOptions,t),n;switch(r.collectionStyle){case"block":n=!1;break;case"flow":n=!0;break;default:n=null}return{anchors:new Set,
doc:e,flowCollectionPadding:r.flowCollectionPadding?" ":"",indent:"",indentStep:typeof r.indent=="number"?" ".repeat(r.indent):"  ",inFlow:n,options:r}}function $G(e,t){
if(t.tag){let s=e.filter(i=>i.tag===t.tag);if(s.length>0)return s.find(i=>i.format===t.format)??s[0]}let r,n;if(pe(t)){n=t.value;let s=e.filter(i=>i.identify?.(
n));if(s.length>1){let i=s.filter(o=>o.test);i.length>0&&(s=i)}r=s.find(i=>i.format===t.format)??s.find(i=>!i.format)}else n=t,r=e.find(s=>s.nodeClass&&n instanceof
s.nodeClass);if(!r){let s=n?.constructor?.name??(n===null?"null":typeof n);throw new Error(`Tag not resolved for ${s} value`)}return r}function DG(e,t,{anchors:r,
doc:n}){if(!n.directives)return"";let s=[],i=(pe(e)||Be(e))&&e.anchor;i&&Cp(i)&&(r.add(i),s.push(`&${i}`));let o=e.tag??(t.default?null:t.tag);return o&&s.push(
n.directives.tagString(o)),s.join(" ")}function Os(e,t,r,n){if(Se(e))return e.toString(t,r,n);if(fn(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.
has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),
e=e.resolve(t.doc)}let s,i=we(e)?e:t.doc.createNode(e,{onTagObj:u=>s=u});s??(s=$G(t.doc.schema.tags,i));let o=DG(i,s,t);o.length>0&&(t.indentAtStart=(t.indentAtStart??
0)+o.length+1);let a=typeof s.stringify=="function"?s.stringify(i,t,r,n):pe(i)?zi(i,t,r,n):i.toString(t,r,n);return o?pe(i)||a[0]==="{"||a[0]==="["?`${o} ${a}`:
`${o}
${t.indent}${a}`:a}var wu=m(()=>{jp();Pe();gu();vu()});function DO({key:e,value:t},r,n,s){let{allNullValues:i,doc:o,indent:a,indentStep:u,options:{commentString:c,indentSeq:l,simpleKeys:p}}=r,d=we(e)&&e.comment||null;
if(p){if(d)throw new Error("With simple keys, key nodes cannot have comments");if(Be(e)||!we(e)&&typeof e=="object"){let se="With simple keys, collection cannot\
 be used as a key value";throw new Error(se)}}let f=!p&&(!e||d&&t==null&&!r.inFlow||Be(e)||(pe(e)?e.type===Q.BLOCK_FOLDED||e.type===Q.BLOCK_LITERAL:typeof e=="o\
bject"));r=Object.assign({},r,{allNullValues:!1,implicitKey:!f&&(p||!i),indent:a+u});let g=!1,h=!1,b=Os(e,r,()=>g=!0,()=>h=!0);if(!f&&!r.inFlow&&b.length>1024){
if(p)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");f=!0}if(r.inFlow){if(i||t==null)return g&&n&&n(),b===""?"?":
f?`? ${b}`:b}else if(i&&!p||t==null&&f)return b=`? ${b}`,d&&!g?b+=Vn(b,r.indent,c(d)):h&&s&&s(),b;g&&(d=null),f?(d&&(b+=Vn(b,r.indent,c(d))),b=`? ${b}
${a}:`):(b=`${b}:`,d&&(b+=Vn(b,r.indent,c(d))));let v,N,R;we(t)?(v=!!t.spaceBefore,N=t.commentBefore,R=t.comment):(v=!1,N=null,R=null,t&&typeof t=="object"&&(t=
o.createNode(t))),r.implicitKey=!1,!f&&!d&&pe(t)&&(r.indentAtStart=b.length+1),h=!1,!l&&u.length>=2&&!r.inFlow&&!f&&mn(t)&&!t.flow&&!t.tag&&!t.anchor&&(r.indent=
r.indent.substring(2));let $=!1,U=Os(t,r,()=>$=!0,()=>h=!0),B=" ";if(d||v||N){if(B=v?`
`:"",N){let se=c(N);B+=`
${Kr(se,r.indent)}`}U===""&&!r.inFlow?B===`
`&&R&&(B=`

`):B+=`
${r.indent}`}else if(!f&&Be(t)){let se=U[0],D=U.indexOf(`
`),T=D!==-1,H=r.inFlow??t.flow??t.items.length===0;if(T||!H){let Ee=!1;if(T&&(se==="&"||se==="!")){let ze=U.indexOf(" ");se==="&"&&ze!==-1&&ze<D&&U[ze+1]==="!"&&
(ze=U.indexOf(" ",ze+1)),(ze===-1||D<ze)&&(Ee=!0)}Ee||(B=`
${r.indent}`)}}else(U===""||U[0]===`
`)&&(B="");return b+=B+U,r.inFlow?$&&n&&n():R&&!$?b+=Vn(b,r.indent,c(R)):h&&s&&s(),b}var qO=m(()=>{Pe();Ct();wu();gu()});function Og(e,t){(e==="debug"||e==="warn")&&console.warn(t)}var kg=m(()=>{});function Ng(e,t,r){let n=FO(e,r);if(mn(n))for(let s of n.items)xg(e,t,s);else if(Array.isArray(n))for(let s of n)xg(e,t,s);else xg(e,t,n)}function xg(e,t,r){let n=FO(
e,r);if(!Cr(n))throw new Error("Merge sources must be maps or map aliases");let s=n.toJSON(null,e,Map);for(let[i,o]of s)t instanceof Map?t.has(i)||t.set(i,o):t instanceof
Set?t.add(i):Object.prototype.hasOwnProperty.call(t,i)||Object.defineProperty(t,i,{value:o,writable:!0,enumerable:!0,configurable:!0});return t}function FO(e,t){
return e&&fn(t)?t.resolve(e.doc,e):t}var Vp,hn,MO,Kp=m(()=>{Pe();Ct();Vp="<<",hn={identify:e=>e===Vp||typeof e=="symbol"&&e.description===Vp,default:"key",tag:"\
tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new Q(Symbol(Vp)),{addToJSMap:Ng}),stringify:()=>Vp},MO=(e,t)=>(hn.identify(t)||pe(t)&&(!t.type||
t.type===Q.PLAIN)&&hn.identify(t.value))&&e?.doc.schema.tags.some(r=>r.tag===hn.tag&&r.default)});function Qp(e,t,{key:r,value:n}){if(we(r)&&r.addToJSMap)r.addToJSMap(e,t,n);else if(MO(e,r))Ng(e,t,n);else{let s=Ut(r,"",e);if(t instanceof Map)t.set(s,Ut(n,s,e));else if(t instanceof
Set)t.add(s);else{let i=qG(r,s,e),o=Ut(n,i,e);i in t?Object.defineProperty(t,i,{value:o,writable:!0,enumerable:!0,configurable:!0}):t[i]=o}}return t}function qG(e,t,r){
if(t===null)return"";if(typeof t!="object")return String(t);if(we(e)&&r?.doc){let n=Bp(r.doc,{});n.anchors=new Set;for(let i of r.anchors.keys())n.anchors.add(i.
anchor);n.inFlow=!0,n.inStringifyKey=!0;let s=e.toString(n);if(!r.mapKeyWarned){let i=JSON.stringify(s);i.length>40&&(i=i.substring(0,36)+'..."'),Og(r.doc.options.
logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${i}. Set mapAsMap: true to use object keys.`),r.mapKeyWarned=!0}return s}
return JSON.stringify(t)}var Ig=m(()=>{kg();Kp();wu();Pe();ei()});function Ko(e,t,r){let n=Rs(e,void 0,r),s=Rs(t,void 0,r);return new mt(n,s)}var mt,ri=m(()=>{mu();qO();Ig();Pe();mt=class e{constructor(t,r=null){Object.defineProperty(
this,mr,{value:bg}),this.key=t,this.value=r}clone(t){let{key:r,value:n}=this;return we(r)&&(r=r.clone(t)),we(n)&&(n=n.clone(t)),new e(r,n)}toJSON(t,r){let n=r?.
mapAsMap?new Map:{};return Qp(r,n,this)}toString(t,r,n){return t?.doc?DO(this,t,r,n):JSON.stringify(this)}}});function Jp(e,t,r){return(t.inFlow??e.flow?FG:MG)(e,t,r)}function MG({comment:e,items:t},r,{blockItemPrefix:n,flowChars:s,itemIndent:i,onChompKeep:o,onComment:a}){
let{indent:u,options:{commentString:c}}=r,l=Object.assign({},r,{indent:i,type:null}),p=!1,d=[];for(let g=0;g<t.length;++g){let h=t[g],b=null;if(we(h))!p&&h.spaceBefore&&
d.push(""),Hp(r,d,h.commentBefore,p),h.comment&&(b=h.comment);else if(Se(h)){let N=we(h.key)?h.key:null;N&&(!p&&N.spaceBefore&&d.push(""),Hp(r,d,N.commentBefore,
p))}p=!1;let v=Os(h,l,()=>b=null,()=>p=!0);b&&(v+=Vn(v,i,c(b))),p&&b&&(p=!1),d.push(n+v)}let f;if(d.length===0)f=s.start+s.end;else{f=d[0];for(let g=1;g<d.length;++g){
let h=d[g];f+=h?`
${u}${h}`:`
`}}return e?(f+=`
`+Kr(c(e),u),a&&a()):p&&o&&o(),f}function FG({items:e},t,{flowChars:r,itemIndent:n}){let{indent:s,indentStep:i,flowCollectionPadding:o,options:{commentString:a}}=t;
n+=i;let u=Object.assign({},t,{indent:n,inFlow:!0,type:null}),c=!1,l=0,p=[];for(let g=0;g<e.length;++g){let h=e[g],b=null;if(we(h))h.spaceBefore&&p.push(""),Hp(
t,p,h.commentBefore,!1),h.comment&&(b=h.comment);else if(Se(h)){let N=we(h.key)?h.key:null;N&&(N.spaceBefore&&p.push(""),Hp(t,p,N.commentBefore,!1),N.comment&&(c=
!0));let R=we(h.value)?h.value:null;R?(R.comment&&(b=R.comment),R.commentBefore&&(c=!0)):h.value==null&&N?.comment&&(b=N.comment)}b&&(c=!0);let v=Os(h,u,()=>b=null);
c||(c=p.length>l||v.includes(`
`)),g<e.length-1?v+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(c||(c=p.reduce((N,R)=>N+R.length+2,2)+(v.length+2)>t.options.lineWidth)),c&&(v+=",")),
b&&(v+=Vn(v,n,a(b))),p.push(v),l=p.length}let{start:d,end:f}=r;if(p.length===0)return d+f;if(!c){let g=p.reduce((h,b)=>h+b.length+2,2);c=t.options.lineWidth>0&&
g>t.options.lineWidth}if(c){let g=d;for(let h of p)g+=h?`
${i}${s}${h}`:`
`;return`${g}
${s}${f}`}else return`${d}${o}${p.join(" ")}${o}${f}`}function Hp({indent:e,options:{commentString:t}},r,n,s){if(n&&s&&(n=n.replace(/^\n+/,"")),n){let i=Kr(t(n),
e);r.push(i.trimStart())}}var Ag=m(()=>{Pe();wu();gu()});function ni(e,t){let r=pe(t)?t.value:t;for(let n of e)if(Se(n)&&(n.key===t||n.key===r||pe(n.key)&&n.key.value===r))return n}var Tt,si=m(()=>{Ag();Ig();qp();Pe();
ri();Ct();Tt=class extends Go{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){super(dn,t),this.items=[]}static from(t,r,n){let{keepUndefined:s,
replacer:i}=n,o=new this(t),a=(u,c)=>{if(typeof i=="function")c=i.call(r,u,c);else if(Array.isArray(i)&&!i.includes(u))return;(c!==void 0||s)&&o.items.push(Ko(u,
c,n))};if(r instanceof Map)for(let[u,c]of r)a(u,c);else if(r&&typeof r=="object")for(let u of Object.keys(r))a(u,r[u]);return typeof t.sortMapEntries=="function"&&
o.items.sort(t.sortMapEntries),o}add(t,r){let n;Se(t)?n=t:!t||typeof t!="object"||!("key"in t)?n=new mt(t,t?.value):n=new mt(t.key,t.value);let s=ni(this.items,
n.key),i=this.schema?.sortMapEntries;if(s){if(!r)throw new Error(`Key ${n.key} already set`);pe(s.value)&&Dp(n.value)?s.value.value=n.value:s.value=n.value}else if(i){
let o=this.items.findIndex(a=>i(n,a)<0);o===-1?this.items.push(n):this.items.splice(o,0,n)}else this.items.push(n)}delete(t){let r=ni(this.items,t);return r?this.
items.splice(this.items.indexOf(r),1).length>0:!1}get(t,r){let s=ni(this.items,t)?.value;return(!r&&pe(s)?s.value:s)??void 0}has(t){return!!ni(this.items,t)}set(t,r){
this.add(new mt(t,r),!0)}toJSON(t,r,n){let s=n?new n:r?.mapAsMap?new Map:{};r?.onCreate&&r.onCreate(s);for(let i of this.items)Qp(r,s,i);return s}toString(t,r,n){
if(!t)return JSON.stringify(this);for(let s of this.items)if(!Se(s))throw new Error(`Map items must all be pairs; found ${JSON.stringify(s)} instead`);return!t.
allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),Jp(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||
"",onChompKeep:n,onComment:r})}}});var gn,Qo=m(()=>{Pe();si();gn={collection:"map",default:!0,nodeClass:Tt,tag:"tag:yaml.org,2002:map",resolve(e,t){return Cr(e)||t("Expected a mapping for this ta\
g"),e},createNode:(e,t,r)=>Tt.from(e,t,r)}});function Yp(e){let t=pe(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}var or,ii=m(()=>{mu();Ag();
qp();Pe();Ct();ei();or=class extends Go{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(Es,t),this.items=[]}add(t){this.items.push(t)}delete(t){
let r=Yp(t);return typeof r!="number"?!1:this.items.splice(r,1).length>0}get(t,r){let n=Yp(t);if(typeof n!="number")return;let s=this.items[n];return!r&&pe(s)?s.
value:s}has(t){let r=Yp(t);return typeof r=="number"&&r<this.items.length}set(t,r){let n=Yp(t);if(typeof n!="number")throw new Error(`Expected a valid index, no\
t ${t}.`);let s=this.items[n];pe(s)&&Dp(r)?s.value=r:this.items[n]=r}toJSON(t,r){let n=[];r?.onCreate&&r.onCreate(n);let s=0;for(let i of this.items)n.push(Ut(i,
String(s++),r));return n}toString(t,r,n){return t?Jp(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:n,onComment:r}):
JSON.stringify(this)}static from(t,r,n){let{replacer:s}=n,i=new this(t);if(r&&Symbol.iterator in Object(r)){let o=0;for(let a of r){if(typeof s=="function"){let u=r instanceof
Set?a:String(o++);a=s.call(r,u,a)}i.items.push(Rs(a,void 0,n))}}return i}}});var yn,Ho=m(()=>{Pe();ii();yn={collection:"seq",default:!0,nodeClass:or,tag:"tag:yaml.org,2002:seq",resolve(e,t){return mn(e)||t("Expected a sequence for this t\
ag"),e},createNode:(e,t,r)=>or.from(e,t,r)}});var oi,Tu=m(()=>{vu();oi={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,r,n){return t=Object.assign({actualString:!0},
t),zi(e,t,r,n)}}});var Xi,Wp=m(()=>{Ct();Xi={identify:e=>e==null,createNode:()=>new Q(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new Q(
null),stringify:({source:e},t)=>typeof e=="string"&&Xi.test.test(e)?e:t.options.nullStr}});var Eu,Pg=m(()=>{Ct();Eu={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new Q(e[0]===
"t"||e[0]==="T"),stringify({source:e,value:t},r){if(e&&Eu.test.test(e)){let n=e[0]==="t"||e[0]==="T";if(t===n)return e}return t?r.options.trueStr:r.options.falseStr}}});function ar({format:e,minFractionDigits:t,tag:r,value:n}){if(typeof n=="bigint")return String(n);let s=typeof n=="number"?n:Number(n);if(!isFinite(s))return isNaN(
s)?".nan":s<0?"-.inf":".inf";let i=Object.is(n,-0)?"-0":JSON.stringify(n);if(!e&&t&&(!r||r==="tag:yaml.org,2002:float")&&/^-?\d/.test(i)&&!i.includes("e")){let o=i.
indexOf(".");o<0&&(o=i.length,i+=".");let a=t-(i.length-o-1);for(;a-- >0;)i+="0"}return i}var Jo=m(()=>{});var zp,Xp,Zp,Cg=m(()=>{Ct();Jo();zp={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:ar},Xp={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);
return isFinite(t)?t.toExponential():ar(e)}},Zp={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(e){let t=new Q(parseFloat(e)),r=e.indexOf(".");return r!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-r-1),t},stringify:ar}});function UO(e,t,r){let{value:n}=e;return ed(n)&&n>=0?r+n.toString(t):ar(e)}var ed,jg,td,rd,nd,Lg=m(()=>{Jo();ed=e=>typeof e=="bigint"||Number.isInteger(e),jg=(e,t,r,{
intAsBigInt:n})=>n?BigInt(e):parseInt(e.substring(t),r);td={identify:e=>ed(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,r)=>jg(
e,2,8,r),stringify:e=>UO(e,8,"0o")},rd={identify:ed,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,r)=>jg(e,0,10,r),stringify:ar},nd={
identify:e=>ed(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,r)=>jg(e,2,16,r),stringify:e=>UO(e,16,"0x")}});var GO,BO=m(()=>{Qo();Wp();Ho();Tu();Pg();Cg();Lg();GO=[gn,yn,oi,Xi,Eu,td,rd,nd,zp,Xp,Zp]});function VO(e){return typeof e=="bigint"||Number.isInteger(e)}var sd,UG,GG,KO,QO=m(()=>{Ct();Qo();Ho();sd=({value:e})=>JSON.stringify(e),UG=[{identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:sd},{identify:e=>e==null,createNode:()=>new Q(null),default:!0,tag:"tag:yaml.org,2002:nul\
l",test:/^null$/,resolve:()=>null,stringify:sd},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="t\
rue",stringify:sd},{identify:VO,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:r})=>r?BigInt(e):parseInt(e,10),stringify:({
value:e})=>VO(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:sd}],GG={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},KO=[gn,yn].concat(
UG,GG)});var Su,$g=m(()=>{Ct();vu();Su={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="function"){let r=atob(
e.replace(/[\n\r]/g,"")),n=new Uint8Array(r.length);for(let s=0;s<r.length;++s)n[s]=r.charCodeAt(s);return n}else return t("This environment does not support re\
ading binary tags; either Buffer or atob is required"),e},stringify({comment:e,type:t,value:r},n,s,i){if(!r)return"";let o=r,a;if(typeof btoa=="function"){let u="";
for(let c=0;c<o.length;++c)u+=String.fromCharCode(o[c]);a=btoa(u)}else throw new Error("This environment does not support writing binary tags; either Buffer or \
btoa is required");if(t??(t=Q.BLOCK_LITERAL),t!==Q.QUOTE_DOUBLE){let u=Math.max(n.options.lineWidth-n.indent.length,n.options.minContentWidth),c=Math.ceil(a.length/
u),l=new Array(c);for(let p=0,d=0;p<c;++p,d+=u)l[p]=a.substr(d,u);a=l.join(t===Q.BLOCK_LITERAL?`
`:" ")}return zi({comment:e,type:t,value:a},n,s,i)}}});function Dg(e,t){if(mn(e))for(let r=0;r<e.items.length;++r){let n=e.items[r];if(!Se(n)){if(Cr(n)){n.items.length>1&&t("Each pair must have its own sequence indi\
cator");let s=n.items[0]||new mt(new Q(null));if(n.commentBefore&&(s.key.commentBefore=s.key.commentBefore?`${n.commentBefore}
${s.key.commentBefore}`:n.commentBefore),n.comment){let i=s.value??s.key;i.comment=i.comment?`${n.comment}
${i.comment}`:n.comment}n=s}e.items[r]=Se(n)?n:new mt(n)}}else t("Expected a sequence for this tag");return e}function qg(e,t,r){let{replacer:n}=r,s=new or(e);s.
tag="tag:yaml.org,2002:pairs";let i=0;if(t&&Symbol.iterator in Object(t))for(let o of t){typeof n=="function"&&(o=n.call(t,String(i++),o));let a,u;if(Array.isArray(
o))if(o.length===2)a=o[0],u=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let c=Object.keys(o);if(c.length===
1)a=c[0],u=o[a];else throw new TypeError(`Expected tuple with one key, not ${c.length} keys`)}else a=o;s.items.push(Ko(a,u,r))}return s}var Ru,id=m(()=>{Pe();ri();
Ct();ii();Ru={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Dg,createNode:qg}});var Yo,Ou,Mg=m(()=>{Pe();ei();si();ii();id();Yo=class e extends or{constructor(){super(),this.add=Tt.prototype.add.bind(this),this.delete=Tt.prototype.delete.bind(
this),this.get=Tt.prototype.get.bind(this),this.has=Tt.prototype.has.bind(this),this.set=Tt.prototype.set.bind(this),this.tag=e.tag}toJSON(t,r){if(!r)return super.
toJSON(t);let n=new Map;r?.onCreate&&r.onCreate(n);for(let s of this.items){let i,o;if(Se(s)?(i=Ut(s.key,"",r),o=Ut(s.value,i,r)):i=Ut(s,"",r),n.has(i))throw new Error(
"Ordered maps must not include duplicate keys");n.set(i,o)}return n}static from(t,r,n){let s=qg(t,r,n),i=new this;return i.items=s.items,i}};Yo.tag="tag:yaml.or\
g,2002:omap";Ou={collection:"seq",identify:e=>e instanceof Map,nodeClass:Yo,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let r=Dg(e,t),n=[];for(let{key:s}of r.
items)pe(s)&&(n.includes(s.value)?t(`Ordered maps must not include duplicate keys: ${s.value}`):n.push(s.value));return Object.assign(new Yo,r)},createNode:(e,t,r)=>Yo.
from(e,t,r)}});function HO({value:e,source:t},r){return t&&(e?Fg:Ug).test.test(t)?t:e?r.options.trueStr:r.options.falseStr}var Fg,Ug,JO=m(()=>{Ct();Fg={identify:e=>e===!0,default:!0,
tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Q(!0),stringify:HO},Ug={identify:e=>e===!1,default:!0,tag:"tag:ya\
ml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Q(!1),stringify:HO}});var YO,WO,zO,XO=m(()=>{Ct();Jo();YO={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:ar},WO={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(
e.value);return isFinite(t)?t.toExponential():ar(e)}},zO={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(e){let t=new Q(parseFloat(e.replace(/_/g,""))),r=e.indexOf(".");if(r!==-1){let n=e.substring(r+1).replace(/_/g,"");n[n.length-1]==="0"&&(t.minFractionDigits=
n.length)}return t},stringify:ar}});function od(e,t,r,{intAsBigInt:n}){let s=e[0];if((s==="-"||s==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),n){switch(r){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;
break;case 16:e=`0x${e}`;break}let o=BigInt(e);return s==="-"?BigInt(-1)*o:o}let i=parseInt(e,r);return s==="-"?-1*i:i}function Gg(e,t,r){let{value:n}=e;if(ku(n)){
let s=n.toString(t);return n<0?"-"+r+s.substr(1):r+s}return ar(e)}var ku,ZO,ek,tk,rk,nk=m(()=>{Jo();ku=e=>typeof e=="bigint"||Number.isInteger(e);ZO={identify:ku,
default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,r)=>od(e,2,2,r),stringify:e=>Gg(e,2,"0b")},ek={identify:ku,default:!0,tag:"\
tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,r)=>od(e,1,8,r),stringify:e=>Gg(e,8,"0")},tk={identify:ku,default:!0,tag:"tag:yaml.org,2\
002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,r)=>od(e,0,10,r),stringify:ar},rk={identify:ku,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,
resolve:(e,t,r)=>od(e,2,16,r),stringify:e=>Gg(e,16,"0x")}});var Wo,xu,Bg=m(()=>{Pe();ri();si();Wo=class e extends Tt{constructor(t){super(t),this.tag=e.tag}add(t){let r;Se(t)?r=t:t&&typeof t=="object"&&"key"in t&&"value"in
t&&t.value===null?r=new mt(t.key,null):r=new mt(t,null),ni(this.items,r.key)||this.items.push(r)}get(t,r){let n=ni(this.items,t);return!r&&Se(n)?pe(n.key)?n.key.
value:n.key:n}set(t,r){if(typeof r!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof r}`);let n=ni(this.items,t);
n&&!r?this.items.splice(this.items.indexOf(n),1):!n&&r&&this.items.push(new mt(t))}toJSON(t,r){return super.toJSON(t,r,Set)}toString(t,r,n){if(!t)return JSON.stringify(
this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},t,{allNullValues:!0}),r,n);throw new Error("Set items must all have null values")}static from(t,r,n){
let{replacer:s}=n,i=new this(t);if(r&&Symbol.iterator in Object(r))for(let o of r)typeof s=="function"&&(o=s.call(r,o,o)),i.items.push(Ko(o,null,n));return i}};
Wo.tag="tag:yaml.org,2002:set";xu={collection:"map",identify:e=>e instanceof Set,nodeClass:Wo,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,r)=>Wo.from(
e,t,r),resolve(e,t){if(Cr(e)){if(e.hasAllNullValues(!0))return Object.assign(new Wo,e);t("Set items must all have null values")}else t("Expected a mapping for t\
his tag");return e}}});function Vg(e,t){let r=e[0],n=r==="-"||r==="+"?e.substring(1):e,s=o=>t?BigInt(o):Number(o),i=n.replace(/_/g,"").split(":").reduce((o,a)=>o*s(60)+s(a),s(0));return r===
"-"?s(-1)*i:i}function sk(e){let{value:t}=e,r=o=>o;if(typeof t=="bigint")r=o=>BigInt(o);else if(isNaN(t)||!isFinite(t))return ar(e);let n="";t<0&&(n="-",t*=r(-1));
let s=r(60),i=[t%s];return t<60?i.unshift(0):(t=(t-i[0])/s,i.unshift(t%s),t>=60&&(t=(t-i[0])/s,i.unshift(t))),n+i.map(o=>String(o).padStart(2,"0")).join(":").replace(
/000000\d*$/,"")}var ad,ud,zo,Kg=m(()=>{Jo();ad={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
resolve:(e,t,{intAsBigInt:r})=>Vg(e,r),stringify:sk},ud={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
resolve:e=>Vg(e,!1),stringify:sk},zo={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,\
2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(zo.test);if(!t)
throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,r,n,s,i,o,a]=t.map(Number),u=t[7]?Number((t[7]+"00").substr(1,3)):0,c=Date.UTC(r,n-
1,s,i||0,o||0,a||0,u),l=t[8];if(l&&l!=="Z"){let p=Vg(l,!1);Math.abs(p)<30&&(p*=60),c-=6e4*p}return new Date(c)},stringify:({value:e})=>e?.toISOString().replace(
/(T00:00:00)?\.000Z$/,"")??""}});var Qg,ik=m(()=>{Qo();Wp();Ho();Tu();$g();JO();XO();nk();Kp();Mg();id();Bg();Kg();Qg=[gn,yn,oi,Xi,Fg,Ug,ZO,ek,tk,rk,YO,WO,zO,Su,hn,Ou,Ru,xu,ad,ud,zo]});function cd(e,t,r){let n=ok.get(t);if(n&&!e)return r&&!n.includes(hn)?n.concat(hn):n.slice();let s=n;if(!s)if(Array.isArray(e))s=[];else{let i=Array.from(ok.keys()).
filter(o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${i} or define customTags array`)}if(Array.isArray(
e))for(let i of e)s=s.concat(i);else typeof e=="function"&&(s=e(s.slice()));return r&&(s=s.concat(hn)),s.reduce((i,o)=>{let a=typeof o=="string"?ak[o]:o;if(!a){
let u=JSON.stringify(o),c=Object.keys(ak).map(l=>JSON.stringify(l)).join(", ");throw new Error(`Unknown custom tag ${u}; use one of ${c}`)}return i.includes(a)||
i.push(a),i},[])}var ok,ak,uk,ck=m(()=>{Qo();Wp();Ho();Tu();Pg();Cg();Lg();BO();QO();$g();Kp();Mg();id();ik();Bg();Kg();ok=new Map([["core",GO],["failsafe",[gn,
yn,oi]],["json",KO],["yaml11",Qg],["yaml-1.1",Qg]]),ak={binary:Su,bool:Eu,float:Zp,floatExp:Xp,floatNaN:zp,floatTime:ud,int:rd,intHex:nd,intOct:td,intTime:ad,map:gn,
merge:hn,null:Xi,omap:Ou,pairs:Ru,seq:yn,set:xu,timestamp:zo},uk={"tag:yaml.org,2002:binary":Su,"tag:yaml.org,2002:merge":hn,"tag:yaml.org,2002:omap":Ou,"tag:ya\
ml.org,2002:pairs":Ru,"tag:yaml.org,2002:set":xu,"tag:yaml.org,2002:timestamp":zo}});var BG,Nu,Hg=m(()=>{Pe();Qo();Ho();Tu();ck();BG=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,Nu=class e{constructor({compat:t,customTags:r,merge:n,resolveKnownTags:s,schema:i,
sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(t)?cd(t,"compat"):t?cd(null,t):null,this.name=typeof i=="string"&&i||"core",this.knownTags=s?uk:
{},this.tags=cd(r,this.name,n),this.toStringOptions=a??null,Object.defineProperty(this,dn,{value:gn}),Object.defineProperty(this,Pr,{value:oi}),Object.defineProperty(
this,Es,{value:yn}),this.sortMapEntries=typeof o=="function"?o:o===!0?BG:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.
tags=this.tags.slice(),t}}});function lk(e,t){let r=[],n=t.directives===!0;if(t.directives!==!1&&e.directives){let u=e.directives.toString(e);u?(r.push(u),n=!0):e.directives.docStart&&(n=!0)}
n&&r.push("---");let s=Bp(e,t),{commentString:i}=s.options;if(e.commentBefore){r.length!==1&&r.unshift("");let u=i(e.commentBefore);r.unshift(Kr(u,""))}let o=!1,
a=null;if(e.contents){if(we(e.contents)){if(e.contents.spaceBefore&&n&&r.push(""),e.contents.commentBefore){let l=i(e.contents.commentBefore);r.push(Kr(l,""))}s.
forceBlockIndent=!!e.comment,a=e.contents.comment}let u=a?void 0:()=>o=!0,c=Os(e.contents,s,()=>a=null,u);a&&(c+=Vn(c,"",i(a))),(c[0]==="|"||c[0]===">")&&r[r.length-
1]==="---"?r[r.length-1]=`--- ${c}`:r.push(c)}else r.push(Os(e.contents,s));if(e.directives?.docEnd)if(e.comment){let u=i(e.comment);u.includes(`
`)?(r.push("..."),r.push(Kr(u,""))):r.push(`... ${u}`)}else r.push("...");else{let u=e.comment;u&&o&&(u=u.replace(/^\n+/,"")),u&&((!o||a)&&r[r.length-1]!==""&&r.
push(""),r.push(Kr(i(u),"")))}return r.join(`
`)+`
`}var pk=m(()=>{Pe();wu();gu()});function Xo(e){if(Be(e))return!0;throw new Error("Expected a YAML collection as document contents")}var ai,Iu=m(()=>{fu();qp();Pe();ri();ei();Hg();pk();jp();Tg();
mu();_g();ai=class e{constructor(t,r,n){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,mr,{value:Ip});let s=null;
typeof r=="function"||Array.isArray(r)?s=r:n===void 0&&r&&(n=r,r=void 0);let i=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,
strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},n);this.options=i;let{version:o}=i;n?._directives?(this.directives=n._directives.atDocument(),this.directives.
yaml.explicit&&(o=this.directives.yaml.version)):this.directives=new Bn({version:o}),this.setSchema(o,n),this.contents=t===void 0?null:this.createNode(t,s,n)}clone(){
let t=Object.create(e.prototype,{[mr]:{value:Ip}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.
warnings.slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=we(this.
contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){Xo(this.contents)&&this.contents.add(t)}addIn(t,r){Xo(this.
contents)&&this.contents.addIn(t,r)}createAlias(t,r){if(!t.anchor){let n=vg(this);t.anchor=!r||n.has(r)?wg(r||"a",n):r}return new Ss(t.anchor)}createNode(t,r,n){
let s;if(typeof r=="function")t=r.call({"":t},"",t),s=r;else if(Array.isArray(r)){let b=N=>typeof N=="number"||N instanceof String||N instanceof Number,v=r.filter(
b).map(String);v.length>0&&(r=r.concat(v)),s=r}else n===void 0&&r&&(n=r,r=void 0);let{aliasDuplicateObjects:i,anchorPrefix:o,flow:a,keepUndefined:u,onTagObj:c,tag:l}=n??
{},{onAnchor:p,setAnchors:d,sourceObjects:f}=CO(this,o||"a"),g={aliasDuplicateObjects:i??!0,keepUndefined:u??!1,onAnchor:p,onTagObj:c,replacer:s,schema:this.schema,
sourceObjects:f},h=Rs(t,l,g);return a&&Be(h)&&(h.flow=!0),d(),h}createPair(t,r,n={}){let s=this.createNode(t,null,n),i=this.createNode(r,null,n);return new mt(s,
i)}delete(t){return Xo(this.contents)?this.contents.delete(t):!1}deleteIn(t){return Bo(t)?this.contents==null?!1:(this.contents=null,!0):Xo(this.contents)?this.
contents.deleteIn(t):!1}get(t,r){return Be(this.contents)?this.contents.get(t,r):void 0}getIn(t,r){return Bo(t)?!r&&pe(this.contents)?this.contents.value:this.contents:
Be(this.contents)?this.contents.getIn(t,r):void 0}has(t){return Be(this.contents)?this.contents.has(t):!1}hasIn(t){return Bo(t)?this.contents!==void 0:Be(this.contents)?
this.contents.hasIn(t):!1}set(t,r){this.contents==null?this.contents=hu(this.schema,[t],r):Xo(this.contents)&&this.contents.set(t,r)}setIn(t,r){Bo(t)?this.contents=
r:this.contents==null?this.contents=hu(this.schema,Array.from(t),r):Xo(this.contents)&&this.contents.setIn(t,r)}setSchema(t,r={}){typeof t=="number"&&(t=String(
t));let n;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Bn({version:"1.1"}),n={resolveKnownTags:!1,schema:"yaml-1.1"};
break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=new Bn({version:t}),n={resolveKnownTags:!0,schema:"core"};break;case null:
this.directives&&delete this.directives,n=null;break;default:{let s=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but foun\
d: ${s}`)}}if(r.schema instanceof Object)this.schema=r.schema;else if(n)this.schema=new Nu(Object.assign(n,r));else throw new Error("With a null YAML version, t\
he { schema: Schema } option is required")}toJS({json:t,jsonArg:r,mapAsMap:n,maxAliasCount:s,onAnchor:i,reviver:o}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:n===
!0,mapKeyWarned:!1,maxAliasCount:typeof s=="number"?s:100},u=Ut(this.contents,r??"",a);if(typeof i=="function")for(let{count:c,res:l}of a.anchors.values())i(l,c);
return typeof o=="function"?Zs(o,{"":u},"",u):u}toJSON(t,r){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:r})}toString(t={}){if(this.errors.length>0)
throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let r=JSON.stringify(t.indent);
throw new Error(`"indent" option must be a positive integer, not ${r}`)}return lk(this,t)}}});var Au,bn,Pu,Jg,Cu=m(()=>{Au=class extends Error{constructor(t,r,n,s){super(),this.name=t,this.code=n,this.message=s,this.pos=r}},bn=class extends Au{constructor(t,r,n){
super("YAMLParseError",t,r,n)}},Pu=class extends Au{constructor(t,r,n){super("YAMLWarning",t,r,n)}},Jg=(e,t)=>r=>{if(r.pos[0]===-1)return;r.linePos=r.pos.map(a=>t.
linePos(a));let{line:n,col:s}=r.linePos[0];r.message+=` at line ${n}, column ${s}`;let i=s-1,o=e.substring(t.lineStarts[n-1],t.lineStarts[n]).replace(/[\n\r]+$/,
"");if(i>=60&&o.length>80){let a=Math.min(i-39,o.length-79);o="…"+o.substring(a),i-=a-1}if(o.length>80&&(o=o.substring(0,79)+"…"),n>1&&/^ *$/.test(o.substring(
0,i))){let a=e.substring(t.lineStarts[n-2],t.lineStarts[n-1]);a.length>80&&(a=a.substring(0,79)+`…
`),o=a+o}if(/[^ ]/.test(o)){let a=1,u=r.linePos[1];u?.line===n&&u.col>s&&(a=Math.max(1,Math.min(u.col-s,80-i)));let c=" ".repeat(i)+"^".repeat(a);r.message+=`:

${o}
${c}
`}}});function Kn(e,{flow:t,indicator:r,next:n,offset:s,onError:i,parentIndent:o,startOnNewline:a}){let u=!1,c=a,l=a,p="",d="",f=!1,g=!1,h=null,b=null,v=null,N=null,R=null,
$=null,U=null;for(let D of e)switch(g&&(D.type!=="space"&&D.type!=="newline"&&D.type!=="comma"&&i(D.offset,"MISSING_CHAR","Tags and anchors must be separated fr\
om the next token by white space"),g=!1),h&&(c&&D.type!=="comment"&&D.type!=="newline"&&i(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),h=null),D.type){case"\
space":!t&&(r!=="doc-start"||n?.type!=="flow-collection")&&D.source.includes("	")&&(h=D),l=!0;break;case"comment":{l||i(D,"MISSING_CHAR","Comments must be separ\
ated from other tokens by white space characters");let T=D.source.substring(1)||" ";p?p+=d+T:p=T,d="",c=!1;break}case"newline":c?p?p+=D.source:(!$||r!=="seq-ite\
m-ind")&&(u=!0):d+=D.source,c=!0,f=!0,(b||v)&&(N=D),l=!0;break;case"anchor":b&&i(D,"MULTIPLE_ANCHORS","A node can have at most one anchor"),D.source.endsWith(":")&&
i(D.offset+D.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),b=D,U??(U=D.offset),c=!1,l=!1,g=!0;break;case"tag":{v&&i(D,"MULTIPLE_TAGS","A nod\
e can have at most one tag"),v=D,U??(U=D.offset),c=!1,l=!1,g=!0;break}case r:(b||v)&&i(D,"BAD_PROP_ORDER",`Anchors and tags must be after the ${D.source} indica\
tor`),$&&i(D,"UNEXPECTED_TOKEN",`Unexpected ${D.source} in ${t??"collection"}`),$=D,c=r==="seq-item-ind"||r==="explicit-key-ind",l=!1;break;case"comma":if(t){R&&
i(D,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),R=D,c=!1,l=!1;break}default:i(D,"UNEXPECTED_TOKEN",`Unexpected ${D.type} token`),c=!1,l=!1}let B=e[e.length-1],se=B?
B.offset+B.source.length:s;return g&&n&&n.type!=="space"&&n.type!=="newline"&&n.type!=="comma"&&(n.type!=="scalar"||n.source!=="")&&i(n.offset,"MISSING_CHAR","T\
ags and anchors must be separated from the next token by white space"),h&&(c&&h.indent<=o||n?.type==="block-map"||n?.type==="block-seq")&&i(h,"TAB_AS_INDENT","T\
abs are not allowed as indentation"),{comma:R,found:$,spaceBefore:u,comment:p,hasNewline:f,anchor:b,tag:v,newlineAfterProp:N,end:se,start:U??se}}var ju=m(()=>{});function ui(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let r of t.start)if(r.type==="n\
ewline")return!0;if(t.sep){for(let r of t.sep)if(r.type==="newline")return!0}if(ui(t.key)||ui(t.value))return!0}return!1;default:return!0}}var ld=m(()=>{});function Lu(e,t,r){if(t?.type==="flow-collection"){let n=t.end[0];n.indent===e&&(n.source==="]"||n.source==="}")&&ui(t)&&r(n,"BAD_INDENT","Flow end indicator sh\
ould be more indented than parent",!0)}}var Yg=m(()=>{ld()});function pd(e,t,r){let{uniqueKeys:n}=e.options;if(n===!1)return!1;let s=typeof n=="function"?n:(i,o)=>i===o||pe(i)&&pe(o)&&i.value===o.value;return t.some(i=>s(
i.key,r))}var Wg=m(()=>{Pe()});function fk({composeNode:e,composeEmptyNode:t},r,n,s,i){let o=i?.nodeClass??Tt,a=new o(r.schema);r.atRoot&&(r.atRoot=!1);let u=n.offset,c=null;for(let l of n.items){
let{start:p,key:d,sep:f,value:g}=l,h=Kn(p,{indicator:"explicit-key-ind",next:d??f?.[0],offset:u,onError:s,parentIndent:n.indent,startOnNewline:!0}),b=!h.found;if(b){
if(d&&(d.type==="block-seq"?s(u,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in d&&d.indent!==n.indent&&s(u,"BAD_I\
NDENT",dk)),!h.anchor&&!h.tag&&!f){c=h.end,h.comment&&(a.comment?a.comment+=`
`+h.comment:a.comment=h.comment);continue}(h.newlineAfterProp||ui(d))&&s(d??p[p.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else
h.found?.indent!==n.indent&&s(u,"BAD_INDENT",dk);r.atKey=!0;let v=h.end,N=d?e(r,d,h,s):t(r,v,p,null,h,s);r.schema.compat&&Lu(n.indent,d,s),r.atKey=!1,pd(r,a.items,
N)&&s(v,"DUPLICATE_KEY","Map keys must be unique");let R=Kn(f??[],{indicator:"map-value-ind",next:g,offset:N.range[2],onError:s,parentIndent:n.indent,startOnNewline:!d||
d.type==="block-scalar"});if(u=R.end,R.found){b&&(g?.type==="block-map"&&!R.hasNewline&&s(u,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact \
mappings"),r.options.strict&&h.start<R.found.offset-1024&&s(N.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an impl\
icit block mapping key"));let $=g?e(r,g,R,s):t(r,u,f,null,R,s);r.schema.compat&&Lu(n.indent,g,s),u=$.range[2];let U=new mt(N,$);r.options.keepSourceTokens&&(U.srcToken=
l),a.items.push(U)}else{b&&s(N.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),R.comment&&(N.comment?N.comment+=`
`+R.comment:N.comment=R.comment);let $=new mt(N);r.options.keepSourceTokens&&($.srcToken=l),a.items.push($)}}return c&&c<u&&s(c,"IMPOSSIBLE","Map comment with t\
railing content"),a.range=[n.offset,u,c??u],a}var dk,mk=m(()=>{ri();si();ju();ld();Yg();Wg();dk="All mapping items must start at the same column"});function hk({composeNode:e,composeEmptyNode:t},r,n,s,i){let o=i?.nodeClass??or,a=new o(r.schema);r.atRoot&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let u=n.offset,c=null;
for(let{start:l,value:p}of n.items){let d=Kn(l,{indicator:"seq-item-ind",next:p,offset:u,onError:s,parentIndent:n.indent,startOnNewline:!0});if(!d.found)if(d.anchor||
d.tag||p)p?.type==="block-seq"?s(d.end,"BAD_INDENT","All sequence items must start at the same column"):s(u,"MISSING_CHAR","Sequence item without - indicator");else{
c=d.end,d.comment&&(a.comment=d.comment);continue}let f=p?e(r,p,d,s):t(r,d.end,l,null,d,s);r.schema.compat&&Lu(n.indent,p,s),u=f.range[2],a.items.push(f)}return a.
range=[n.offset,u,c??u],a}var gk=m(()=>{ii();ju();Yg()});function Qn(e,t,r,n){let s="";if(e){let i=!1,o="";for(let a of e){let{source:u,type:c}=a;switch(c){case"space":i=!0;break;case"comment":{r&&!i&&n(a,"MISSING_CHA\
R","Comments must be separated from other tokens by white space characters");let l=u.substring(1)||" ";s?s+=o+l:s=l,o="";break}case"newline":s&&(o+=u),i=!0;break;default:
n(a,"UNEXPECTED_TOKEN",`Unexpected ${c} at node end`)}t+=u.length}}return{comment:s,offset:t}}var Zo=m(()=>{});function yk({composeNode:e,composeEmptyNode:t},r,n,s,i){let o=n.start.source==="{",a=o?"flow map":"flow sequence",u=i?.nodeClass??(o?Tt:or),c=new u(r.schema);c.
flow=!0;let l=r.atRoot;l&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let p=n.offset+n.start.source.length;for(let b=0;b<n.items.length;++b){let v=n.items[b],{start:N,key:R,
sep:$,value:U}=v,B=Kn(N,{flow:a,indicator:"explicit-key-ind",next:R??$?.[0],offset:p,onError:s,parentIndent:n.indent,startOnNewline:!1});if(!B.found){if(!B.anchor&&
!B.tag&&!$&&!U){b===0&&B.comma?s(B.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):b<n.items.length-1&&s(B.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),
B.comment&&(c.comment?c.comment+=`
`+B.comment:c.comment=B.comment),p=B.end;continue}!o&&r.options.strict&&ui(R)&&s(R,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on \
a single line")}if(b===0)B.comma&&s(B.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(B.comma||s(B.start,"MISSING_CHAR",`Missing , between ${a} items`),
B.comment){let se="";e:for(let D of N)switch(D.type){case"comma":case"space":break;case"comment":se=D.source.substring(1);break e;default:break e}if(se){let D=c.
items[c.items.length-1];Se(D)&&(D=D.value??D.key),D.comment?D.comment+=`
`+se:D.comment=se,B.comment=B.comment.substring(se.length+1)}}if(!o&&!$&&!B.found){let se=U?e(r,U,B,s):t(r,B.end,$,null,B,s);c.items.push(se),p=se.range[2],Xg(U)&&
s(se.range,"BLOCK_IN_FLOW",zg)}else{r.atKey=!0;let se=B.end,D=R?e(r,R,B,s):t(r,se,N,null,B,s);Xg(R)&&s(D.range,"BLOCK_IN_FLOW",zg),r.atKey=!1;let T=Kn($??[],{flow:a,
indicator:"map-value-ind",next:U,offset:D.range[2],onError:s,parentIndent:n.indent,startOnNewline:!1});if(T.found){if(!o&&!B.found&&r.options.strict){if($)for(let ze of $){
if(ze===T.found)break;if(ze.type==="newline"){s(ze,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}B.start<T.
found.offset-1024&&s(T.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else U&&("sou\
rce"in U&&U.source?.[0]===":"?s(U,"MISSING_CHAR",`Missing space after : in ${a}`):s(T.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let H=U?e(r,U,T,
s):T.found?t(r,T.end,$,null,T,s):null;H?Xg(U)&&s(H.range,"BLOCK_IN_FLOW",zg):T.comment&&(D.comment?D.comment+=`
`+T.comment:D.comment=T.comment);let Ee=new mt(D,H);if(r.options.keepSourceTokens&&(Ee.srcToken=v),o){let ze=c;pd(r,ze.items,D)&&s(se,"DUPLICATE_KEY","Map keys \
must be unique"),ze.items.push(Ee)}else{let ze=new Tt(r.schema);ze.flow=!0,ze.items.push(Ee);let cn=(H??D).range;ze.range=[D.range[0],cn[1],cn[2]],c.items.push(
ze)}p=H?H.range[2]:T.end}}let d=o?"}":"]",[f,...g]=n.end,h=p;if(f?.source===d)h=f.offset+f.source.length;else{let b=a[0].toUpperCase()+a.substring(1),v=l?`${b} \
must end with a ${d}`:`${b} in block collection must be sufficiently indented and end with a ${d}`;s(p,l?"MISSING_CHAR":"BAD_INDENT",v),f&&f.source.length!==1&&
g.unshift(f)}if(g.length>0){let b=Qn(g,h,r.options.strict,s);b.comment&&(c.comment?c.comment+=`
`+b.comment:c.comment=b.comment),c.range=[n.offset,h,b.offset]}else c.range=[n.offset,h,h];return c}var zg,Xg,bk=m(()=>{Pe();ri();si();ii();Zo();ju();ld();Wg();
zg="Block collections are not allowed within flow collections",Xg=e=>e&&(e.type==="block-map"||e.type==="block-seq")});function Zg(e,t,r,n,s,i){let o=r.type==="block-map"?fk(e,t,r,n,i):r.type==="block-seq"?hk(e,t,r,n,i):yk(e,t,r,n,i),a=o.constructor;return s==="!"||s===a.tagName?
(o.tag=a.tagName,o):(s&&(o.tag=s),o)}function _k(e,t,r,n,s){let i=n.tag,o=i?t.directives.tagName(i.source,d=>s(i,"TAG_RESOLVE_FAILED",d)):null;if(r.type==="bloc\
k-seq"){let{anchor:d,newlineAfterProp:f}=n,g=d&&i?d.offset>i.offset?d:i:d??i;g&&(!f||f.offset<g.offset)&&s(g,"MISSING_CHAR","Missing newline after block sequenc\
e props")}let a=r.type==="block-map"?"map":r.type==="block-seq"?"seq":r.start.source==="{"?"map":"seq";if(!i||!o||o==="!"||o===Tt.tagName&&a==="map"||o===or.tagName&&
a==="seq")return Zg(e,t,r,s,o);let u=t.schema.tags.find(d=>d.tag===o&&d.collection===a);if(!u){let d=t.schema.knownTags[o];if(d?.collection===a)t.schema.tags.push(
Object.assign({},d,{default:!1})),u=d;else return d?s(i,"BAD_COLLECTION_TYPE",`${d.tag} used for ${a} collection, but expects ${d.collection??"scalar"}`,!0):s(i,
"TAG_RESOLVE_FAILED",`Unresolved tag: ${o}`,!0),Zg(e,t,r,s,o)}let c=Zg(e,t,r,s,o,u),l=u.resolve?.(c,d=>s(i,"TAG_RESOLVE_FAILED",d),t.options)??c,p=we(l)?l:new Q(
l);return p.range=c.range,p.tag=o,u?.format&&(p.format=u.format),p}var vk=m(()=>{Pe();Ct();si();ii();mk();gk();bk()});function ey(e,t,r){let n=t.offset,s=VG(t,e.options.strict,r);if(!s)return{value:"",type:null,comment:"",range:[n,n,n]};let i=s.mode===">"?Q.BLOCK_FOLDED:Q.BLOCK_LITERAL,
o=t.source?KG(t.source):[],a=o.length;for(let h=o.length-1;h>=0;--h){let b=o[h][1];if(b===""||b==="\r")a=h;else break}if(a===0){let h=s.chomp==="+"&&o.length>0?
`
`.repeat(Math.max(1,o.length-1)):"",b=n+s.length;return t.source&&(b+=t.source.length),{value:h,type:i,comment:s.comment,range:[n,b,b]}}let u=t.indent+s.indent,
c=t.offset+s.length,l=0;for(let h=0;h<a;++h){let[b,v]=o[h];if(v===""||v==="\r")s.indent===0&&b.length>u&&(u=b.length);else{b.length<u&&r(c+b.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),s.indent===0&&(u=b.length),l=h,u===0&&!e.atRoot&&r(c,"BAD_\
INDENT","Block scalar values in collections must be indented");break}c+=b.length+v.length+1}for(let h=o.length-1;h>=a;--h)o[h][0].length>u&&(a=h+1);let p="",d="",
f=!1;for(let h=0;h<l;++h)p+=o[h][0].slice(u)+`
`;for(let h=l;h<a;++h){let[b,v]=o[h];c+=b.length+v.length+1;let N=v[v.length-1]==="\r";if(N&&(v=v.slice(0,-1)),v&&b.length<u){let $=`Block scalar lines must not\
 be less indented than their ${s.indent?"explicit indentation indicator":"first line"}`;r(c-v.length-(N?2:1),"BAD_INDENT",$),b=""}i===Q.BLOCK_LITERAL?(p+=d+b.slice(
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
`}let g=n+s.length+t.source.length;return{value:p,type:i,comment:s.comment,range:[n,g,g]}}function VG({offset:e,props:t},r,n){if(t[0].type!=="block-scalar-heade\
r")return n(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:s}=t[0],i=s[0],o=0,a="",u=-1;for(let d=1;d<s.length;++d){let f=s[d];if(!a&&(f==="\
-"||f==="+"))a=f;else{let g=Number(f);!o&&g?o=g:u===-1&&(u=e+d)}}u!==-1&&n(u,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${s}`);let c=!1,
l="",p=s.length;for(let d=1;d<t.length;++d){let f=t[d];switch(f.type){case"space":c=!0;case"newline":p+=f.source.length;break;case"comment":r&&!c&&n(f,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),p+=f.source.length,l=f.source.substring(1);break;case"error":n(f,"UNEXPECTED_TOK\
EN",f.message),p+=f.source.length;break;default:{let g=`Unexpected token in block scalar header: ${f.type}`;n(f,"UNEXPECTED_TOKEN",g);let h=f.source;h&&typeof h==
"string"&&(p+=h.length)}}}return{mode:i,indent:o,chomp:a,comment:l,length:p}}function KG(e){let t=e.split(/\n( *)/),r=t[0],n=r.match(/^( *)/),i=[n?.[1]?[n[1],r.
slice(n[1].length)]:["",r]];for(let o=1;o<t.length;o+=2)i.push([t[o],t[o+1]]);return i}var ty=m(()=>{Ct()});function ry(e,t,r){let{offset:n,type:s,source:i,end:o}=e,a,u,c=(d,f,g)=>r(n+d,f,g);switch(s){case"scalar":a=Q.PLAIN,u=QG(i,c);break;case"single-quoted-scalar":a=
Q.QUOTE_SINGLE,u=HG(i,c);break;case"double-quoted-scalar":a=Q.QUOTE_DOUBLE,u=JG(i,c);break;default:return r(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, \
but found: ${s}`),{value:"",type:null,comment:"",range:[n,n+i.length,n+i.length]}}let l=n+i.length,p=Qn(o,l,t,r);return{value:u,type:a,comment:p.comment,range:[
n,l,p.offset]}}function QG(e,t){let r="";switch(e[0]){case"	":r="a tab character";break;case",":r="flow indicator character ,";break;case"%":r="directive indica\
tor character %";break;case"|":case">":{r=`block scalar indicator ${e[0]}`;break}case"@":case"`":{r=`reserved character ${e[0]}`;break}}return r&&t(0,"BAD_SCALA\
R_START",`Plain value cannot start with ${r}`),wk(e)}function HG(e,t){return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quo\
te"),wk(e.slice(1,-1)).replace(/''/g,"'")}function wk(e){let t=/(.*?)\r?\n/sy,r=t.exec(e);if(!r)return e;let n,s;try{n=new RegExp("(?<![ 	])[ 	]+$"),s=new RegExp(
"^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{n=/[ \t]+$/,s=/^[ \t]+|[ \t]+$/g}let i=r[1].replace(n,""),o=" ",a=t.lastIndex;for(;r=t.exec(e);){let c=r[1].replace(s,"");c===
""?o===`
`?i+=o:o=`
`:(i+=o+c,o=" "),a=t.lastIndex}let u=/[ \t]*(.*)/sy;return u.lastIndex=a,r=u.exec(e),i+o+(r?.[1]??"")}function JG(e,t){let r="";for(let n=1;n<e.length-1;++n){let s=e[n];
if(!(s==="\r"&&e[n+1]===`
`))if(s===`
`){let{fold:i,offset:o}=YG(e,n);r+=i,n=o}else if(s==="\\"){let i=e[++n],o=WG[i];if(o)r+=o;else if(i===`
`)for(i=e[n+1];i===" "||i==="	";)i=e[++n+1];else if(i==="\r"&&e[n+1]===`
`)for(i=e[++n+1];i===" "||i==="	";)i=e[++n+1];else if(i==="x"||i==="u"||i==="U"){let a=i==="x"?2:i==="u"?4:8;r+=zG(e,n+1,a,t),n+=a}else{let a=e.substr(n-1,2);t(
n-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),r+=a}}else if(s===" "||s==="	"){let i=n,o=e[n+1];for(;o===" "||o==="	";)o=e[++n+1];o!==`
`&&!(o==="\r"&&e[n+2]===`
`)&&(r+=n>i?e.slice(i,n+1):s)}else r+=s}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),r}function YG(e,t){let r="",
n=e[t+1];for(;(n===" "||n==="	"||n===`
`||n==="\r")&&!(n==="\r"&&e[t+2]!==`
`);)n===`
`&&(r+=`
`),t+=1,n=e[t+1];return r||(r=" "),{fold:r,offset:t}}function zG(e,t,r,n){let s=e.substr(t,r),o=s.length===r&&/^[0-9a-fA-F]+$/.test(s)?parseInt(s,16):NaN;try{return String.
fromCodePoint(o)}catch{let a=e.substr(t-2,r+2);return n(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}var WG,ny=m(()=>{Ct();Zo();WG={0:"\0",a:"\x07",b:"\
\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"}});function sy(e,t,r,n){let{value:s,type:i,comment:o,range:a}=t.type==="block-scalar"?ey(e,t,n):ry(t,e.options.strict,n),u=r?e.directives.tagName(r.source,p=>n(r,"\
TAG_RESOLVE_FAILED",p)):null,c;e.options.stringKeys&&e.atKey?c=e.schema[Pr]:u?c=XG(e.schema,s,u,r,n):t.type==="scalar"?c=ZG(e,s,t,n):c=e.schema[Pr];let l;try{let p=c.
resolve(s,d=>n(r??t,"TAG_RESOLVE_FAILED",d),e.options);l=pe(p)?p:new Q(p)}catch(p){let d=p instanceof Error?p.message:String(p);n(r??t,"TAG_RESOLVE_FAILED",d),l=
new Q(s)}return l.range=a,l.source=s,i&&(l.type=i),u&&(l.tag=u),c.format&&(l.format=c.format),o&&(l.comment=o),l}function XG(e,t,r,n,s){if(r==="!")return e[Pr];
let i=[];for(let a of e.tags)if(!a.collection&&a.tag===r)if(a.default&&a.test)i.push(a);else return a;for(let a of i)if(a.test?.test(t))return a;let o=e.knownTags[r];
return o&&!o.collection?(e.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(s(n,"TAG_RESOLVE_FAILED",`Unresolved tag: ${r}`,r!=="tag:yaml.org,2002:st\
r"),e[Pr])}function ZG({atKey:e,directives:t,schema:r},n,s,i){let o=r.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(n))||r[Pr];if(r.compat){
let a=r.compat.find(u=>u.default&&u.test?.test(n))??r[Pr];if(o.tag!==a.tag){let u=t.tagString(o.tag),c=t.tagString(a.tag),l=`Value may be parsed as either ${u} \
or ${c}`;i(s,"TAG_RESOLVE_FAILED",l,!0)}}return o}var Tk=m(()=>{Pe();Ct();ty();ny()});function Ek(e,t,r){if(t){r??(r=t.length);for(let n=r-1;n>=0;--n){let s=t[n];switch(s.type){case"space":case"comment":case"newline":e-=s.source.length;continue}for(s=
t[++n];s?.type==="space";)e+=s.source.length,s=t[++n];break}}return e}var Sk=m(()=>{});function iy(e,t,r,n){let s=e.atKey,{spaceBefore:i,comment:o,anchor:a,tag:u}=r,c,l=!0;switch(t.type){case"alias":c=tB(e,t,n),(a||u)&&n(t,"ALIAS_PROPS","An alias \
node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":c=sy(e,t,u,n),a&&(c.anchor=a.
source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{c=_k(eB,e,t,r,n),a&&(c.anchor=a.source.substring(1))}catch(p){let d=p instanceof
Error?p.message:String(p);n(t,"RESOURCE_EXHAUSTION",d)}break;default:{let p=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;n(t,"UNEXPECTED_TOK\
EN",p),l=!1}}return c??(c=dd(e,t.offset,void 0,null,r,n)),a&&c.anchor===""&&n(a,"BAD_ALIAS","Anchor cannot be an empty string"),s&&e.options.stringKeys&&(!pe(c)||
typeof c.value!="string"||c.tag&&c.tag!=="tag:yaml.org,2002:str")&&n(u??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),i&&(c.spaceBefore=!0),o&&
(t.type==="scalar"&&t.source===""?c.comment=o:c.commentBefore=o),e.options.keepSourceTokens&&l&&(c.srcToken=t),c}function dd(e,t,r,n,{spaceBefore:s,comment:i,anchor:o,
tag:a,end:u},c){let l={type:"scalar",offset:Ek(t,r,n),indent:-1,source:""},p=sy(e,l,a,c);return o&&(p.anchor=o.source.substring(1),p.anchor===""&&c(o,"BAD_ALIAS",
"Anchor cannot be an empty string")),s&&(p.spaceBefore=!0),i&&(p.comment=i,p.range[2]=u),p}function tB({options:e},{offset:t,source:r,end:n},s){let i=new Ss(r.substring(
1));i.source===""&&s(t,"BAD_ALIAS","Alias cannot be an empty string"),i.source.endsWith(":")&&s(t+r.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let o=t+
r.length,a=Qn(n,o,e.strict,s);return i.range=[t,o,a.offset],a.comment&&(i.comment=a.comment),i}var eB,Rk=m(()=>{fu();Pe();vk();Tk();Zo();Sk();eB={composeNode:iy,
composeEmptyNode:dd}});function Ok(e,t,{offset:r,start:n,value:s,end:i},o){let a=Object.assign({_directives:t},e),u=new ai(void 0,a),c={atKey:!1,atRoot:!0,directives:u.directives,options:u.
options,schema:u.schema},l=Kn(n,{indicator:"doc-start",next:s??i?.[0],offset:r,onError:o,parentIndent:0,startOnNewline:!0});l.found&&(u.directives.docStart=!0,s&&
(s.type==="block-map"||s.type==="block-seq")&&!l.hasNewline&&o(l.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),u.
contents=s?iy(c,s,l,o):dd(c,l.end,n,null,l,o);let p=u.contents.range[2],d=Qn(i,p,!1,o);return d.comment&&(u.comment=d.comment),u.range=[r,p,d.offset],u}var kk=m(
()=>{Iu();Rk();Zo();ju()});function $u(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:r}=e;return[t,t+(typeof r=="string"?
r.length:1)]}function xk(e){let t="",r=!1,n=!1;for(let s=0;s<e.length;++s){let i=e[s];switch(i[0]){case"#":t+=(t===""?"":n?`

`:`
`)+(i.substring(1)||" "),r=!0,n=!1;break;case"%":e[s+1]?.[0]!=="#"&&(s+=1),r=!1;break;default:r||(n=!0),r=!1}}return{comment:t,afterEmptyLine:n}}var Du,oy=m(()=>{
_g();Iu();Cu();Pe();kk();Zo();Du=class{constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(r,n,s,i)=>{
let o=$u(r);i?this.warnings.push(new Pu(o,n,s)):this.errors.push(new bn(o,n,s))},this.directives=new Bn({version:t.version||"1.2"}),this.options=t}decorate(t,r){
let{comment:n,afterEmptyLine:s}=xk(this.prelude);if(n){let i=t.contents;if(r)t.comment=t.comment?`${t.comment}
${n}`:n;else if(s||t.directives.docStart||!i)t.commentBefore=n;else if(Be(i)&&!i.flow&&i.items.length>0){let o=i.items[0];Se(o)&&(o=o.key);let a=o.commentBefore;
o.commentBefore=a?`${n}
${a}`:n}else{let o=i.commentBefore;i.commentBefore=o?`${n}
${o}`:n}}if(r){for(let i=0;i<this.errors.length;++i)t.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)t.warnings.push(this.warnings[i])}else t.
errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:xk(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(t,r=!1,n=-1){for(let s of t)yield*this.next(s);yield*this.end(r,n)}*next(t){switch(t.type){case"d\
irective":this.directives.add(t.source,(r,n,s)=>{let i=$u(t);i[0]+=r,this.onError(i,"BAD_DIRECTIVE",n,s)}),this.prelude.push(t.source),this.atDirectives=!0;break;case"\
document":{let r=Ok(this.options,this.directives,t,this.onError);this.atDirectives&&!r.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-en\
d/doc-start indicator line"),this.decorate(r,!1),this.doc&&(yield this.doc),this.doc=r,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"c\
omment":case"newline":this.prelude.push(t.source);break;case"error":{let r=t.source?`${t.message}: ${JSON.stringify(t.source)}`:t.message,n=new bn($u(t),"UNEXPE\
CTED_TOKEN",r);this.atDirectives||!this.doc?this.errors.push(n):this.doc.errors.push(n);break}case"doc-end":{if(!this.doc){let n="Unexpected doc-end without pre\
ceding document";this.errors.push(new bn($u(t),"UNEXPECTED_TOKEN",n));break}this.doc.directives.docEnd=!0;let r=Qn(t.end,t.offset+t.source.length,this.doc.options.
strict,this.onError);if(this.decorate(this.doc,!0),r.comment){let n=this.doc.comment;this.doc.comment=n?`${n}
${r.comment}`:r.comment}this.doc.range[2]=r.offset;break}default:this.errors.push(new bn($u(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,r=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let n=Object.assign({_directives:this.directives},this.options),s=new ai(void 0,n);
this.atDirectives&&this.onError(r,"MISSING_CHAR","Missing directives-end indicator line"),s.range=[0,r,r],this.decorate(s,!1),yield s}}}});var Nk=m(()=>{ty();ny();Cu();vu()});var Ik=m(()=>{});function Zi(e,t){"type"in e&&e.type==="document"&&(e={start:e.start,value:e.value}),Pk(Object.freeze([]),e,t)}function Pk(e,t,r){let n=r(t,e);if(typeof n=="symb\
ol")return n;for(let s of["key","value"]){let i=t[s];if(i&&"items"in i){for(let o=0;o<i.items.length;++o){let a=Pk(Object.freeze(e.concat([[s,o]])),i.items[o],r);
if(typeof a=="number")o=a-1;else{if(a===ay)return ay;a===Ak&&(i.items.splice(o,1),o-=1)}}typeof n=="function"&&s==="key"&&(n=n(t,e))}}return typeof n=="function"?
n(t,e):n}var ay,rB,Ak,Ck=m(()=>{ay=Symbol("break visit"),rB=Symbol("skip children"),Ak=Symbol("remove item");Zi.BREAK=ay;Zi.SKIP=rB;Zi.REMOVE=Ak;Zi.itemAtPath=(e,t)=>{
let r=e;for(let[n,s]of t){let i=r?.[n];if(i&&"items"in i)r=i.items[s];else return}return r};Zi.parentCollection=(e,t)=>{let r=Zi.itemAtPath(e,t.slice(0,-1)),n=t[t.
length-1][0],s=r?.[n];if(s&&"items"in s)return s;throw new Error("Parent collection not found")}});function jk(e){switch(e){case uy:return"byte-order-mark";case cy:return"doc-mode";case ly:return"flow-error-end";case fd:return"scalar";case"---":return"doc-sta\
rt";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}var uy,cy,ly,fd,md=m(()=>{Nk();Ik();Ck();uy="\uFEFF",cy="",ly="",fd=""});function _n(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Lk,sB,hd,iB,py,qu,dy=m(()=>{md();Lk=new Set("0123456789ABCDEFabcdef"),sB=new Set("0123456789ABCDEFGHIJKLMNOPQR\
STUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),hd=new Set(",[]{}"),iB=new Set(` ,[]{}
\r	`),py=e=>!e||iB.has(e),qu=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
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
if(t===null)return this.setNext("stream");if(t[0]===uy&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let r=t.length,n=t.indexOf("#");for(;n!==-1;){let i=t[n-
1];if(i===" "||i==="	"){r=n-1;break}else n=t.indexOf("#",n+1)}for(;;){let i=t[r-1];if(i===" "||i==="	")r-=1;else break}let s=(yield*this.pushCount(r))+(yield*this.
pushSpaces(!0));return yield*this.pushCount(t.length-s),this.pushNewline(),"stream"}if(this.atLineEnd()){let r=yield*this.pushSpaces(!0);return yield*this.pushCount(
t.length-r),yield*this.pushNewline(),"stream"}return yield cy,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.atEnd)return this.
setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let r=this.peek(3);if((r==="---"||r==="...")&&_n(
this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,r==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.
indentNext>this.indentValue&&!_n(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,r]=this.peek(2);if(!r&&
!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&_n(r)){let n=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=
this.indentValue+1,this.indentValue+=n,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.setNext(
"doc");let r=yield*this.pushIndicators();switch(t[r]){case"#":yield*this.pushCount(t.length-r);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(py),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return r+=yield*this.parseBlockScalarHeader(),r+=yield*this.pushSpaces(
!0),yield*this.pushCount(t.length-r),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,r,n=-1;do t=yield*this.pushNewline(),t>0?(r=yield*this.pushSpaces(!1),this.indentValue=n=r):r=0,r+=yield*this.pushSpaces(!0);while(t+r>0);let s=this.getLine();
if(s===null)return this.setNext("flow");if((n!==-1&&n<this.indentNext&&s[0]!=="#"||n===0&&(s.startsWith("---")||s.startsWith("..."))&&_n(s[3]))&&!(n===this.indentNext-
1&&this.flowLevel===1&&(s[0]==="]"||s[0]==="}")))return this.flowLevel=0,yield ly,yield*this.parseLineStart();let i=0;for(;s[i]===",";)i+=yield*this.pushCount(1),
i+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),s[i]){case void 0:return"flow";case"#":return yield*this.pushCount(s.length-i),
"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(py),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
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
`&&i>=this.pos&&i+1+r>a)t=i;else break}while(!0);return yield fd,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.flowLevel>
0,r=this.pos-1,n=this.pos-1,s;for(;s=this.buffer[++n];)if(s===":"){let i=this.buffer[n+1];if(_n(i)||t&&hd.has(i))break;r=n}else if(_n(s)){let i=this.buffer[n+1];
if(s==="\r"&&(i===`
`?(n+=1,s=`
`,i=this.buffer[n+1]):r=n),i==="#"||t&&hd.has(i))break;if(s===`
`){let o=this.continueScalar(n+1);if(o===-1)break;n=Math.max(n,o-2)}}else{if(t&&hd.has(s))break;r=n}return!s&&!this.atEnd?this.setNext("plain-scalar"):(yield fd,
yield*this.pushToIndex(r+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,r){let n=this.buffer.
slice(this.pos,t);return n?(yield n,this.pos+=n.length,n.length):(r&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(py),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let r=this.
flowLevel>0,n=this.charAt(1);if(_n(n)||r&&hd.has(n)){r?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,r=this.buffer[t];for(;!_n(r)&&r!==">";)r=this.buffer[++t];return yield*this.
pushToIndex(r===">"?t+1:t,!1)}else{let t=this.pos+1,r=this.buffer[t];for(;r;)if(sB.has(r))r=this.buffer[++t];else if(r==="%"&&Lk.has(this.buffer[t+1])&&Lk.has(this.
buffer[t+2]))r=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let r=this.pos-1,n;do n=this.buffer[++r];while(n===" "||t&&n==="	");let s=r-this.pos;return s>0&&(yield this.buffer.substr(
this.pos,s),this.pos=r),s}*pushUntil(t){let r=this.pos,n=this.buffer[r];for(;!t(n);)n=this.buffer[++r];return yield*this.pushToIndex(r,!1)}}});var eo,fy=m(()=>{eo=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let r=0,n=this.lineStarts.length;for(;r<n;){
let i=r+n>>1;this.lineStarts[i]<t?r=i+1:n=i}if(this.lineStarts[r]===t)return{line:r+1,col:1};if(r===0)return{line:0,col:t};let s=this.lineStarts[r-1];return{line:r,
col:t-s+1}}}}});function ci(e,t){for(let r=0;r<e.length;++r)if(e[r].type===t)return!0;return!1}function $k(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comm\
ent":case"newline":break;default:return t}return-1}function qk(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"\
flow-collection":return!0;default:return!1}}function gd(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.
sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function ea(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].
type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}
function yd(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let r=0;r<t.length;++r)e.push(t[r])}function Dk(e){if(e.start.type==="flow-seq-start")
for(let t of e.items)t.sep&&!t.value&&!ci(t.start,"explicit-key-ind")&&!ci(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,qk(t.value)?t.value.end?
yd(t.value.end,t.sep):t.value.end=t.sep:yd(t.start,t.sep),delete t.sep)}var Mu,my=m(()=>{md();dy();Mu=class{constructor(t){this.atNewLine=!0,this.atScalar=!1,this.
indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new qu,this.onNewLine=t}*parse(t,r=!1){this.onNewLine&&this.offset===
0&&this.onNewLine(0);for(let n of this.lexer.lex(t,r))yield*this.next(n);r||(yield*this.end())}*next(t){if(this.source=t,this.atScalar){this.atScalar=!1,yield*this.
step(),this.offset+=t.length;return}let r=jk(t);if(r)if(r==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=r,yield*this.step(),
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
"flow-collection"&&n.type==="document"&&(r.indent=0),r.type==="flow-collection"&&Dk(r),n.type){case"document":n.value=r;break;case"block-scalar":n.props.push(r);
break;case"block-map":{let s=n.items[n.items.length-1];if(s.value){n.items.push({start:[],key:r,sep:[]}),this.onKeyLine=!0;return}else if(s.sep)s.value=r;else{Object.
assign(s,{key:r,sep:[]}),this.onKeyLine=!s.explicitKey;return}break}case"block-seq":{let s=n.items[n.items.length-1];s.value?n.items.push({start:[],value:r}):s.
value=r;break}case"flow-collection":{let s=n.items[n.items.length-1];!s||s.value?n.items.push({start:[],key:r,sep:[]}):s.sep?s.value=r:Object.assign(s,{key:r,sep:[]});
return}default:yield*this.pop(),yield*this.pop(r)}if((n.type==="document"||n.type==="block-map"||n.type==="block-seq")&&(r.type==="block-map"||r.type==="block-s\
eq")){let s=r.items[r.items.length-1];s&&!s.sep&&!s.value&&s.start.length>0&&$k(s.start)===-1&&(r.indent===0||s.start.every(i=>i.type!=="comment"||i.indent<r.indent))&&
(n.type==="document"?n.end=s.start:n.items.push({start:s.start}),r.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",
offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"do\
c-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"err\
or",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.
type){case"doc-start":{$k(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comme\
nt":case"newline":t.start.push(this.sourceToken);return}let r=this.startBlockValue(t);r?this.stack.push(r):yield{type:"error",offset:this.offset,message:`Unexpe\
cted ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){let r=gd(this.peek(2)),n=ea(r),s;t.end?(s=t.end,s.push(
this.sourceToken),delete t.end):s=[this.sourceToken];let i={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:n,key:t,sep:s}]};this.onKeyLine=!0,this.
stack[this.stack.length-1]=i}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"comment":case"newline":t.props.push(this.sourceToken);
return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let r=this.source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let r=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,r.value){let n="end"in r.value?r.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(this.sourceToken):t.items.push({start:[this.
sourceToken]})}else r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);return;case"space":case"comment":if(r.value)t.items.push({start:[this.sourceToken]});else if(r.
sep)r.sep.push(this.sourceToken);else{if(this.atIndentedComment(r.start,t.indent)){let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){yd(s,r.start),
s.push(this.sourceToken),t.items.pop();return}}r.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let n=!this.onKeyLine&&this.indent===t.indent,s=n&&
(r.sep||r.explicitKey)&&this.type!=="seq-item-ind",i=[];if(s&&r.sep&&!r.value){let o=[];for(let a=0;a<r.sep.length;++a){let u=r.sep[a];switch(u.type){case"newli\
ne":o.push(a);break;case"space":break;case"comment":u.indent>t.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(i=r.sep.splice(o[1]))}switch(this.type){case"\
anchor":case"tag":s||r.value?(i.push(this.sourceToken),t.items.push({start:i}),this.onKeyLine=!0):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);
return;case"explicit-key-ind":!r.sep&&!r.explicitKey?(r.start.push(this.sourceToken),r.explicitKey=!0):s||r.value?(i.push(this.sourceToken),t.items.push({start:i,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(r.explicitKey)if(r.sep)if(r.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(ci(r.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(qk(r.key)&&!ci(r.sep,"newline")){
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
this.sourceToken]});else{if(this.atIndentedComment(r.start,t.indent)){let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){yd(s,r.start),s.push(this.
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
this.type==="newline"&&!n.items[n.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&n.type!=="flow-collection"){let s=gd(
n),i=ea(s);Dk(t);let o=t.end.splice(1,t.end.length);o.push(this.sourceToken);let a={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:i,key:t,sep:o}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let r=this.source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let r=gd(t),n=ea(r);return n.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let r=gd(t),n=ea(r);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,r){return this.type!=="comment"||this.indent<=r?!1:t.every(n=>n.type==="newline"||n.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}}});function oB(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||t&&new eo||null,prettyErrors:t}}function hy(e,t={}){let{lineCounter:r,prettyErrors:n}=oB(
t),s=new Mu(r?.addNewLine),i=new Du(t),o=null;for(let a of i.compose(s.parse(e),!0,e.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(new bn(
a.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return n&&r&&(o.errors.forEach(Jg(e,r)),o.warnings.
forEach(Jg(e,r))),o}var Mk=m(()=>{oy();Iu();Cu();kg();Pe();fy();my()});var Fk=m(()=>{oy();Iu();Hg();Cu();fu();Pe();ri();Ct();si();ii();md();dy();fy();my();Mk();du()});var Gk={};x(Gk,{parseYaml:()=>aB});function aB(e){let t=new eo,r=u=>{let{line:c,col:l}=t.linePos(u);return{line:Math.max(c,1),column:Math.max(l,1)}},n;try{n=hy(
e,{version:"1.2",lineCounter:t,prettyErrors:!1,uniqueKeys:!0})}catch(u){if(u instanceof RangeError)return{errors:[{line:1,column:1,message:"is nested too deeply"}]};
throw u}let s=[...n.errors,...n.warnings];if(s.length>0)return{errors:s.slice(0,20).map(({pos:u,message:c})=>({...r(u[0]),message:Uk(c)}))};let i=0;if(Vr(n,{Alias:()=>{
i++}}),i>gy)return{errors:[{line:1,column:1,message:`uses more than ${gy} aliases`}]};let o;try{o=n.toJS({maxAliasCount:gy})}catch(u){return{errors:[{line:1,column:1,
message:Uk(u instanceof Error?u.message:"cannot be read")}]}}let a=(u,c=!1)=>{for(let l=u.length;l>0;l--){let p=u.slice(0,l),f=(c&&l===u.length?cB(n,p):void 0)??
uB(n,p);if(f!==void 0)return r(f)}return{line:1,column:1}};return{data:o,places:async()=>a}}function uB(e,t){let r=e.getIn(t,!0);return we(r)?r.range?.[0]:void 0}
function cB(e,t){let r=t.length===1?e.contents:e.getIn(t.slice(0,-1),!0);if(!Cr(r))return;let n=r.items.find(({key:s})=>pe(s)&&s.value===t.at(-1));return n&&we(
n.key)?n.key.range?.[0]:void 0}function Uk(e){let t=(e.split(`
`)[0]??"").replace(/[.:]$/,"");return`${t.charAt(0).toLowerCase()}${t.slice(1)}`}var gy,Bk=m(()=>{"use strict";Fk();gy=50});var Hk={};x(Hk,{duplicateKeys:()=>pB,locateIn:()=>dB,syntaxError:()=>lB});function lB(e,t){return{...yy(e,fB(e,t)),message:"is not valid JSON: something is wron\
g at or before this place"}}function pB(e){return Qk(e).duplicates.map(({key:t,offset:r})=>({...yy(e,r),message:`the key ${t} is there twice`}))}function dB(e){
let{offsets:t}=Qk(e);return(r,n=!1)=>{for(let s=r.length;s>=0;s--){let i=t.get(JSON.stringify(r.slice(0,s)));if(i)return yy(e,n&&s===r.length?i.key:i.value)}return{
line:1,column:1}}}function yy(e,t){let r=e.slice(0,t).split(`
`);return{line:r.length,column:(r.at(-1)?.length??0)+1}}function fB(e,t){let r=Kk(t);if(r!==void 0)return r;let[n,s]=[0,e.length];for(;s-n>1;){let i=Math.floor(
(n+s)/2);Vk(e.slice(0,i))?n=i:s=i}return Vk(e)?e.length:n}function Vk(e){try{return JSON.parse(e),!0}catch(t){return(Kk(t)??0)>=e.length||/end of JSON input|Unterminated/.
test(String(t))}}function Kk(e){let t=/position (\d+)/.exec(e instanceof Error?e.message:"");return t?Number(t[1]):void 0}function Qk(e){let t=new Map,r=[],n=[],
s=/"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s"{}[\]:,]+/g;for(let i=s.exec(e);i;i=s.exec(e)){let[o]=i,a=n.at(-1);if(o==="}"||o==="]")n.pop();else if(o===",")a&&!a.keys&&a.
index++;else{if(o===":")continue;if(a?.keys&&!a.pending){let u=String(JSON.parse(o));a.keys.has(u)&&r.push({key:u,offset:i.index}),a.keys.add(u),a.pending={key:u,
offset:i.index}}else{let u=a?[...a.path,a.pending?.key??a.index]:[];t.set(JSON.stringify(u),{key:a?.pending?.offset??i.index,value:i.index}),a&&(a.pending=void 0),
(o==="{"||o==="[")&&n.push({path:u,keys:o==="{"?new Set:void 0,index:0,pending:void 0})}}}return{offsets:t,duplicates:r}}var Jk=m(()=>{"use strict"});async function Wk(e,t){let r=Buffer.byteLength(e);if(r>Yk){let a=`policy ${t} has ${r} bytes, more than the ${Yk} a policy may have`;throw new k("POLICY_INVALID",
a)}let n=e.replace(/^\ufeff/,"");if(n.trim()==="")throw new k("POLICY_INVALID",`policy ${t} is empty`);let o=await(/^\s*[[{]/.test(n)&&!/\.ya?ml(@|$)/.test(t)?mB:
(await Promise.resolve().then(()=>(Bk(),Gk))).parseYaml)(n);if("errors"in o)throw by(t,o.errors);return o}async function mB(e){let t=()=>Promise.resolve().then(()=>(Jk(),Hk)),
r;try{r=JSON.parse(e)}catch(i){return{errors:[(await t()).syntaxError(e,i)]}}return(e.match(/"(?:[^"\\]|\\.)*"\s*:?/g)??[]).filter(i=>i.endsWith(":")).length!==
zk(r)?{errors:(await t()).duplicateKeys(e)}:{data:r,places:async()=>(await t()).locateIn(e)}}function zk(e){if(typeof e!="object"||e===null)return 0;let t=Object.
values(e);return t.reduce((r,n)=>r+zk(n),Array.isArray(e)?0:t.length)}function by(e,t){let r=t.map(({line:s,column:i,message:o})=>`${e}:${s}:${i}: ${o}`),[n=""]=r;
return r.length===1?new k("POLICY_INVALID",n):new k("POLICY_INVALID",`policy ${e} has ${r.length} problems`,{problems:r})}var Yk,Xk=m(()=>{"use strict";fe();Yk=
1048576});function Ve(e){return{kind:"control",...e}}function q(e){return{kind:"field",about:"project",...e}}function He(e,t={}){return{status:"pass",message:e,...t}}function Ke(e,t={}){
return{status:"fail",message:e,...t}}function ht(e){return{status:"unknown",message:e}}var Fu,Zk,Z=m(()=>{"use strict";Fu=["info","low","medium","high","critica\
l"],Zk=["observe","warn","enforce"]});function hB(e,{operator:t,value:r}){if(t==="=")return e===r;if(t==="!=")return e!==r;if(!(typeof e!="number"||typeof r!="number"))return t===">"?e>r:t==="<"?e<r:
t===">="?e>=r:e<=r}function tx(e,t){if("unknown"in e)return ht(e.unknown);let{value:r,because:n,note:s}=e,i=s===void 0?{actual:r}:{actual:r,note:s},o=hB(r,t);if(o===
void 0)return ht(`GitLab cannot order ${r} against ${JSON.stringify(t.value)} and records no status for this control`);let{doubt:a,mayBeHigher:u}=e;return a!==void 0?
ht(`${n}, but ${a}`):u!==void 0&&!gB(o,t.operator)?ht(`${n}, but ${u}`):o?{status:"pass",message:n,...i}:{status:"fail",message:`${n}${yB(r,t)}`,...i}}function gB(e,t){
return e?t===">="||t===">":t==="<="||t==="<"}function yB(e,{operator:t,value:r}){return typeof e!="number"||typeof r!="number"?"":`, ${{"=":"exactly ","!=":"any\
 number but ",">":"more than ","<":"fewer than ",">=":"","<=":"at most "}[t]}${ne(r,"is expected","are expected")}`}var ex,_y=m(()=>{"use strict";Te();Z();ex=["\
=","!=",">","<",">=","<="]});var rx,Uu,vy,bB,nx,li,_B,wy,Gu=m(()=>{"use strict";Z();_y();ae();rx=O({min:1,max:255}),Uu=e=>be(O({min:1,max:2e3,...e===void 0?{}:{about:e}})),vy=e=>O({pattern:/^\d{4}-\d{2}-\d{2}$/,
says:"a date such as 2026-12-31",about:e}),bB=Xe({field:O({about:"A field of GitLab's expressions, such as minimum_approvals_required"}),operator:Sp(ex),value:yg(
z(),ie(),O())}),nx=e=>O({pattern:/^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/,says:"lower-case words joined by _ or -",...e===void 0?{}:{about:e}}),li=Xe({id:nx("Id of \
a built-in control, or a new id together with expression"),with:be(Ep({about:"Parameters of the control"})),expression:be(bB),title:Uu(),severity:be(Sp(Fu)),message:Uu(
"Said instead of the built-in sentence when the control fails"),remediation:Uu("How to fix it, said instead of the built-in advice"),final:be(z()),phase:be(Sp(Zk)),
enforce_from:be(vy("The control is enforced from this day on, and only warns before it"))}),_B=Xe({name:rx,description:Uu(),final:be(z()),controls:K(yg(nx(),li))}),
wy=Xe({$schema:be(O()),name:rx,description:Uu(),extends:be(K(O({min:1,about:"preset:NAME, group/project:path@ref or https://...; later ones, and this file, go o\
n top"}))),requirements:be(K(_B)),waivers:be(gg()),waiver_rules:be(gg())})});var Ey={};x(Ey,{problemsOf:()=>ra});function ra(e,t,r,n=[]){return e.filter(a=>!s(a)).flatMap(i);function s({path:a,code:u}){if(u!=="missing")return!1;let c=a.slice(
0,-1);return e.filter(l=>l.code==="unknown_key"&&l.path.join()===c.join()).some(({detail:l})=>Ph(String(l),ta(r,c))===a.at(-1))}function i({path:a,code:u,detail:c}){
if(u==="alternatives")return o(a,c);if(u==="unknown_key"){let p=String(c),f=`${a.length===0?"":`in ${Ty(a)} `}the key ${p} is not known${It(p,ta(r,a))}`;return[
{path:[...n,...a,p],atKey:!0,message:f}]}let l=`${Ty(a)} ${vB(u,c,wB(t,a))}`;return[{path:[...n,...a],message:l}]}function o(a,u){let c=d=>d.code==="type"&&d.path.
length===a.length,l=u.find(d=>!d.some(c));if(l)return ra(l,t,r,n);let p=u.flatMap(d=>d.filter(c).map(({detail:f})=>sx[String(f)]));return[{path:[...n,...a],message:`${Ty(
a)} must be ${[...new Set(p)].join(" or ")}`}]}}function vB(e,t,r){let n=typeof r=="string";switch(e){case"missing":return"is missing";case"type":return`must be\
 ${sx[String(t)]}, not ${Bu(r)}`;case"value":{let s=t;return`must be ${s.join(", ")}, not ${Bu(r)}${It(String(r),s)}`}case"small":return n?"must not be empty":`\
must be at least ${t}, not ${Bu(r)}`;case"large":return n?`must have at most ${t} characters`:`must be at most ${t}, not ${Bu(r)}`;default:return`must be ${t}, \
not ${Bu(r)}`}}function Bu(e){return Array.isArray(e)?"a list":e===null?"empty":typeof e=="object"?"a mapping":JSON.stringify(e).slice(0,80)}function Ty(e){let t=e.
at(-1);return t===void 0?"the policy":typeof t=="number"?`${e.at(-2)}[${t}]`:t}function wB(e,t){return t.reduce((r,n)=>r?.[n],e)}function ta(e,t){let[r,...n]=t,
{kind:s,of:i}=e;if(s==="maybe"||s==="mapped")return ta(i,t);if(s==="either")return i.flatMap(u=>ta(u,t));if(s==="list")return typeof r=="number"?ta(i,n):[];if(s!==
"object")return[];let{fields:o}=i;if(r===void 0)return Object.keys(o);let a=o[r];return a?ta(a,n):[]}var sx,Vu=m(()=>{"use strict";qn();sx={text:"text",integer:"\
a whole number",number:"a number",flag:"true or false",object:"a mapping of keys to values",list:"a list"}});var ox={};x(ox,{frameworkDraft:()=>EB,isFramework:()=>TB});function TB(e){return bd(e)?"color"in e||"complianceRequirements"in e?!0:Ry(e.requirements).some(t=>Ry(
t.controls).some(r=>"name"in r&&!("id"in r))):!1}function EB(e){let t=[],[r,n]=ix(e,"requirements","complianceRequirements");return{name:s(e,[]),problems:t,...ux,
requirements:Sy(n,[r]).map(({value:o,path:a})=>{let[u,c]=ix(o,"controls","complianceRequirementsControls"),{description:l}=o;return{name:s(o,a),isFinal:!1,description:typeof l==
"string"?l:void 0,path:a,entries:Sy(c,[...a,u]).flatMap(({value:p,path:d})=>i(p,d))}})};function s({name:o},a){return typeof o=="string"&&o!==""?o:(t.push({path:a,
message:"name is missing"}),"")}function i(o,a){let{name:u,expression:c}=o,l=c==null?{id:u}:{id:u,expression:SB(c)},p=[],d=li.read(l,[],p);return t.push(...ra(p,
l,li,a)),p.length===0?[{entry:d,path:a}]:[]}}function ix(e,...t){let r=t.find(n=>e[n]!=null)??t[0]??"";return[r,e[r]]}function Sy(e,t){return bd(e)&&Array.isArray(
e.nodes)?Sy(e.nodes,[...t,"nodes"]):bd(e)?[{value:e,path:t}]:Ry(e).map((r,n)=>({value:r,path:[...t,n]}))}function SB(e){if(typeof e!="string")return e;try{return JSON.
parse(e)}catch{return e}}function Ry(e){return Array.isArray(e)?e.filter(bd):[]}function bd(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var ax=m(()=>{
"use strict";Oy();Vu();Gu()});var lx={};x(lx,{salvage:()=>RB});function RB(e){return cx(e,"requirements").map((t,r)=>{let n=["requirements",r],s=t?.name;return{name:typeof s=="string"?s:`req\
uirement ${r+1}`,isFinal:!1,description:void 0,path:n,entries:cx(t,"controls").flatMap((i,o)=>{let a=OB(li,typeof i=="string"?{id:i}:i);return a?[{entry:a,path:[
...n,"controls",o]}]:[]})}})}function OB(e,t){let r=[],n=e.read(t,[],r);return r.length===0?n:void 0}function cx(e,t){let r=e?.[t];return Array.isArray(r)?r:[]}
var px=m(()=>{"use strict";Gu()});async function dx(e){let t=[],r=wy.read(e,[],t);if(t.length===0)return kB(r);let{isFramework:n,frameworkDraft:s}=await Promise.resolve().then(()=>(ax(),ox));if(n(
e))return s(e);let[{problemsOf:i},{salvage:o}]=await Promise.all([Promise.resolve().then(()=>(Vu(),Ey)),Promise.resolve().then(()=>(px(),lx))]),{waivers:a,waiver_rules:u}=e??
{},c=o(e);return{name:"",bases:[],requirements:c,...fx(c,a,u),problems:i(t,e,wy)}}function kB(e){let t=(e.requirements??[]).map(({name:o,description:a,final:u=!1,
controls:c},l)=>{let p=["requirements",l],d=c.map((f,g)=>({entry:typeof f=="string"?W(li,{id:f}):f,path:[...p,"controls",g]}));return{name:o,isFinal:u,description:a,
path:p,entries:d}}),{name:r,extends:n=[],waivers:s,waiver_rules:i}=e;return{name:r,bases:n,requirements:t,...fx(t,s,i),problems:[]}}function fx(e,t,r){let n=e.some(
({entries:s})=>s.some(({entry:i})=>i.enforce_from!==void 0));return{waivers:t,waiverRules:r,isDated:n||t!==void 0||r!==void 0}}var ux,Oy=m(()=>{"use strict";ae();
Gu();ux={bases:[],waivers:void 0,waiverRules:void 0,isDated:!1}});async function NB({gitlab:e,projectId:t,iid:r},n){let s=`query($ids: [ID!], $iid: String!, $after: String) { projects(ids: $ids, first: 1) { nodes { mergeReques\
t(iid: $iid) { commits(first: 100, after: $after) { ${hx} } } } } }`,i={ids:[pu(t)],iid:String(r),after:n},{data:o,errors:a}=await e.graphql(s,i);if(a.length>0)
throw new ce(`GraphQL answered with errors: ${a.join("; ")}`);let u=S({projects:S({nodes:K(S({mergeRequest:S({commits:mx})}))})}),[c]=W(u,o).projects.nodes;if(!c)
throw new ce("the commits vanished while they were read");return c.mergeRequest.commits}var mx,xB,hx,_d,ky=m(()=>{"use strict";ae();Jt();Ae();Op();mx=S({pageInfo:S(
{hasNextPage:z(),endCursor:A(O())}),nodes:K(S({sha:O(),authorEmail:A(O()),committerEmail:A(O()),author:A(S({username:O()})),signature:A(S({verificationStatus:A(
O())}))}))}),xB=S({commitCount:ft(ie()),commits:ft(mx)}),hx="pageInfo { hasNextPage endCursor } nodes { sha authorEmail committerEmail author { username } signa\
ture { verificationStatus } }",_d={id:"commit_list",summary:"The commits of the merge request",right:"at least Reporter with scope read_api",about:"merge_reques\
t",select:{on:"merge_request",fields:`commitCount commits(first: 100) { ${hx} }`,async read(e,t){let{commits:r,commitCount:n}=W(xB,e);if(!r)throw new ce("GitLab\
 shows this token no commits");let s=[...r.nodes];for(let i=r.pageInfo;i.hasNextPage;){let o=await NB(t,i.endCursor??"");s.push(...o.nodes),i=o.pageInfo}if(n!==
null&&s.length!==n)throw new ce(`${s.length} of ${n} commits were read`);return s}}}});var IB,xy,AB,gx,yx=m(()=>{"use strict";ae();Jt();ky();Ae();IB=S({committers:ft(S({nodes:K(S({username:O()}))}))}),xy=100,AB={id:"listed_committers",summary:"The\
 committers of the merge request",right:"at least Reporter with scope read_api",about:"merge_request",select:{on:"merge_request",fields:`committers(first: ${xy}\
) { nodes { username } }`,read(e){let{committers:t}=W(IB,e);if(!t)throw new ce("GitLab shows this token no committers");if(t.nodes.length>=xy)throw new ce(`ther\
e are ${xy} or more, and no more are shown`);return t.nodes.map(({username:r})=>r)}}},gx={id:"committers",summary:"The committers of the merge request",right:"a\
t least Reporter with scope read_api",about:"merge_request",needs:{listed:AB,commits:_d},async collect(e,{listed:t,commits:r}){let n=new Set(t),s=0;for(let{signature:i,
author:o,authorEmail:a,committerEmail:u}of r){let c=i?.verificationStatus?.toUpperCase()==="VERIFIED_SYSTEM",l=a?.toLowerCase()===u?.toLowerCase();!c&&!l||(o?n.
add(o.username):s++)}return{usernames:[...n].sort(),unownedCommits:s}}}});var PB,bx,_x=m(()=>{"use strict";ae();Ae();PB=Ge(S({approved_by:K(S({user:S({username:O()})}))}),({approved_by:e})=>({approvedBy:e.map(({user:t})=>t.username)})),
bx={id:"merge_request_approvals",summary:"The approvals of the merge request",right:"at least Reporter with scope read_api",about:"merge_request",collect:async({
gitlab:e,projectId:t,iid:r})=>W(PB,await e.MergeRequestApprovals.showConfiguration(t,{mergerequestIId:r??0}))}});var vx={};x(vx,{mergeRequestApprovals:()=>CB});function jB(e){return e.length===0?"":` (${ve(e)})`}var CB,wx=m(()=>{"use strict";yx();Wi();_x();ae();Te();Z();CB=
Ve({id:"merge_request_approvals",title:"Enough independent people approved",severity:"high",about:"merge_request",needs:{mergeRequest:Yt,approvals:bx,committers:gx},
params:Xe({at_least:Ar({min:1,max:100})}),remediation:{text:"ask people who did not work on this change to review and approve it, then run this job again",page:"\
!"},check({mergeRequest:{author:e},approvals:{approvedBy:t},committers:{usernames:r,unownedCommits:n}},{at_least:s}){let i=t.filter(p=>p!==e&&!r.includes(p)),o=t.
filter(p=>!i.includes(p)),a=o.length===0?"":`; not counted: ${ve(o.map(p=>`${p} (${p===e?"author":"committer"})`))}`,u=n===0?{}:{note:`${ne(n,"commit has","comm\
its have")} a committer address that no GitLab user owns`},c={actual:i.length,...u},l=`${ne(i.length,"independent approval")}${jB(i)}, ${ne(s,"is expected","are\
 expected")}${a}`;return i.length>=s?He(l,c):Ke(l,c)}})});var Tx={};x(Tx,{mergeRequestIsNotDraft:()=>LB});var LB,Ex=m(()=>{"use strict";Wi();Z();LB=Ve({id:"merge_request_is_not_draft",title:"The merge request is not a \
draft",severity:"low",about:"merge_request",needs:{mergeRequest:Yt},remediation:{text:"mark the merge request as ready, then run this job again",page:"!"},check({
mergeRequest:{isDraft:e}}){return e===void 0?ht("GitLab did not say whether the merge request is a draft"):e?Ke("the merge request is a draft",{actual:!0}):He("\
the merge request is ready",{actual:!1})}})});var ur,Ny=m(()=>{ur=class{data;isStride1;SIZE;constructor(t,r=!1){this.data=t,this.isStride1=r,this.SIZE=r?2:3}getLo(t){return this.data[t*this.SIZE]}getHi(t){return this.
data[t*this.SIZE+1]}getStride(t){return this.isStride1?1:this.data[t*this.SIZE+2]}get(t){let r=t*this.SIZE;return[this.data[r],this.data[r+1],this.getStride(t)]}get length(){
return this.data.length/this.SIZE}}});var vd,$B,Rx,Ce,DB,qB,MB,Qu,Iy,Ox,kx,xx,Nx,Td,Ed,Sd,Sx,wd,Ku,Ay,FB,jr,Py=m(()=>{Ny();vd=null,$B=()=>{if(!vd){vd=new Uint8Array(256);let e="ABCDEFGHIJKLMNOPQRSTU\
VWXYZabcdefghijklmnopqrstuvwxyz0123456789+-";for(let t=0;t<64;t++)vd[e.charCodeAt(t)]=t}return vd},Rx=e=>{let t=$B(),r=[],n=0,s=0;for(let i=0;i<e.length;i++){let o=t[e.
charCodeAt(i)];n|=(o&31)<<s,(o&32)===0?(r.push(n),n=0,s=0):s+=5}return r},Ce=(e,t)=>{if(e.length===0)return new Uint32Array(0);let r=Rx(e),n=t?r.length/2:r.length/
3,s=new Uint32Array(n*3),i=0,o=0;for(let a=0;a<n;a++)i+=r[o++],s[a*3]=i,i+=r[o++],s[a*3+1]=i,s[a*3+2]=t?1:r[o++];return s},DB=e=>{let t=Rx(e),r=new Map,n=0;for(let s=0;s<
t.length;s+=2)n+=t[s],r.set(n,t[s+1]);return r},qB=(e,t)=>{if(t.length===0)return e;if(e.length===0)return t;let r=[],n=o=>{for(let a=0;a<o.length;a+=3){let u=o[a],
c=o[a+1],l=o[a+2];if(l===1)r.push([u,c]);else for(let p=u;p<=c;p+=l)r.push([p,p])}};n(e),n(t),r.sort((o,a)=>o[0]-a[0]);let s=[];for(let[o,a]of r){let u=s[s.length-
1];u&&u[1]+1>=o?a>u[1]&&(u[1]=a):s.push([o,a])}let i=new Uint32Array(s.length*3);for(let o=0;o<s.length;o++)i[o*3]=s[o][0],i[o*3+1]=s[o][1],i[o*3+2]=1;return i},
MB=e=>{let t=new RegExp(e,"u"),r=[],n=-1;for(let s=0;s<=1114111;s++)t.test(String.fromCodePoint(s))?n<0&&(n=s):n>=0&&(r.push(n,s-1,1),n=-1);return n>=0&&r.push(
n,1114111,1),Uint32Array.from(r)},Qu=class{initializer;cache;constructor(t){this.initializer=t,this.cache=new Map}has(t){return t in this.initializer}get(t){let r=this.
cache.get(t);if(r!==void 0||this.cache.has(t))return r??null;let n=this.initializer[t],s=n?n():null;return this.cache.set(t,s),s}},Iy=null,Ox=()=>(Iy||(Iy=DB("r\
DqpII-LsD+0HGrpIsCxJzElODoODrOnByP-Mz+HTieNj-HCweD1fDxeB+9HBwfC1FE2eBxfBjeE1eDmpII0fjB4c+BgkHChkHKikHDjkHBkkHImkHZnkHhhGlkH9O70H-Io8HBp8HBq8HBr8HBs8HBt8HBu8HBv8\
HJ48HB58HB68HB78HB88HB98HB+8HB-8HJo9HBp9HBq9HBr9HBs9HBt9HBu9HBv9HM89HLlaFs+HQwcQwdQ8-HzJpdErCBlGgphBokHjMu+pBBv+pBDy+pBBz+pBB0+pBB1+pBw5Um4+BBl4+B68cg17CBh17CBi\
17CBj17CBk17CBl17CBm17CBn17CBo17CBp17CBq17CBr17CBs17CBt17CBu17CBv17CBw17CBx17CBy17CBz17CB017CB117CB217CB317CB417CD717CB817CB917CB+17CB-17CBg27CBh27CBi27CBj27CBk\
27CBl27CBm27CBn27CBo27CBp27CBq27CBr27CBs27CBt27CBu27CBv27CBw27CBx27CBy27CBz27C")),Iy),kx=new Qu({L:()=>Ce("pkHBBh6iBCBNCBkvXzBB36BbBKWB9JCB8lBJBCDDClBBCaaCt-Bt-\
BBfBgkG68DBmoHdBjhDsBBz8HxmWxmWBcBDgwhCgwhCBsTB",!1),LC:()=>Ce("pkHBh6iBCNC0rZVLV",!0),Ll:()=>Ce("qkHj6iBj6iBO1sZ1sZBUB",!1),Lm:()=>Ce("uqjChBhBx+XCBpBBB",!1),Lo:()=>Ce(
"guhCzBB36BDBCzLzLBBB8lBJBCDDClBBCaaCt-Bt-BBfBgkG68DBmoHdBmhDnBB18HxmWxmWBcBDgwhCgwhCBsTB",!1),Lu:()=>Ce("pkHi6iBi6iBBOOC0rZ0rZBUB",!1),M:()=>Ce("3kCymhCymhCBDB\
vM8lB8lBBHBCDDCDBCEBCPPB47C47CkuQRB-lhBBB",!1),Mc:()=>Ce("49kCCBIDDCDBCBBCvavaswSCB",!1),Mn:()=>Ce("3kCymhCymhCBDBvM-lB-lBBEBOECPBB47CkuQkuQBKBECB-lhBBB",!1),N:()=>Ce(
"gqjCJnsCTtoBJ3pRJ3hDJ37XJ4nGJ",!0),Nd:()=>Ce("gqjCJnsCTtoBJ3pRJ3hDJ37XJ4nGJ",!0),P:()=>Ce("u6GBBwBvv8Bvv8BmzBBBCBBpgCssUssUBBBwkeAB",!1),Pd:()=>Ce("urjCA",!0),
Po:()=>Ce("u6GBBwB1i+B1i+BBCCBpgCpgCssUCBwkeAB",!1),S:()=>Ce("nhJCBz+CDBlPBBK-82B-82BBxzvBxzvBBuHBRzNB-vKJBFBBoOGGvBIIWDDKiHiHBjBB",!1),Sm:()=>Ce("usjCB",!0),So:()=>Ce(
"nhJCBz+CDBlPBBKxwmDxwmDBuHBRzNB-vKJBFBBoOGGvBIIWDDKiHiHBjBB",!1)}),xx=new Qu({Arabic:()=>Ce("3kCrxhCrxhCBBB4BAB",!1),Balinese:()=>Ce("u6GBwBA",!0),Common:()=>Ce(
"nhJCBz+CDBlPBBKxwmDxwmDB4HBHzNB-vKJBFBBoOGGvBIIWDDKiHiHBjBB",!1),Cyrillic:()=>Ce("pkHB",!0),Egyptian_Hieroglyphs:()=>Ce("gjtC68D",!0),Han:()=>Ce("w-6FtT",!0),Kawi:()=>Ce(
"66nCA",!0),Khitan_Small_Script:()=>Ce("-njDA",!0),Latin:()=>Ce("r+pBCNC",!0),Myanmar:()=>Ce("w2lCT",!0)}),Nx=new Qu({Garay:()=>new ur(Ce("gqjClBEcJB",!0)),Gurung_Khema:()=>new ur(
Ce("go4C5B",!0)),Kirat_Rai:()=>new ur(Ce("gq7C5B",!0)),Ol_Onal:()=>new ur(Ce("wu5DqBFA",!0)),Sunuwar:()=>new ur(Ce("g+mChBPJ",!0)),Todhri:()=>new ur(Ce("guhCzB",
!0)),Tulu_Tigalari:()=>new ur(Ce("g8kCJBCDDClBBCJBCDDCDBCJBCBBJBB",!1))}),Td=new Set(["C","Cc","Cf","Cn","Co","Cs","L","LC","Ll","Lm","Lo","Lt","Lu","M","Mc","M\
e","Mn","N","Nd","Nl","No","P","Pc","Pd","Pe","Pf","Pi","Po","Ps","S","Sc","Sk","Sm","So","Z","Zl","Zp","Zs"]),Ed=new Set(["Adlam","Ahom","Anatolian_Hieroglyphs",
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
known","Vai","Vithkuqi","Wancho","Warang_Citi","Yezidi","Yi","Zanabazar_Square"]),Sd=new Set(["Garay","Gurung_Khema","Kirat_Rai","Ol_Onal","Sunuwar","Todhri","T\
ulu_Tigalari"]),Sx=new Map,wd=new Map,Ku=e=>{if(Sd.has(e))return Nx.get(e);let t=null,r=null;if(Td.has(e))t="category",r=`\\p{General_Category=${e}}`;else if(Ed.
has(e))t="script",r=`\\p{Script=${e}}`;else return null;let n=`${t}:${e}`,s=Sx.get(n);if(s)return s;let i=MB(r),o=t==="category"?kx.get(e):xx.get(e),a=o?qB(i,o):
i,u=new ur(a);return Sx.set(n,u),u},Ay=e=>{let t=wd.get(e);if(t!==void 0)return t;let r=Ku(e);if(!r)return wd.set(e,null),null;let n=p=>{let d=0,f=r.length;for(;d<
f;){let g=d+f>>1,h=r.getLo(g),b=r.getHi(g);if(p<h)f=g;else if(p>b)d=g+1;else return(p-h)%r.getStride(g)===0}return!1},s=Ox(),i=p=>{let d=s.get(p);if(d!==void 0)
return d;let f=String.fromCodePoint(p),g=f.toLowerCase();if(g.length===f.length){let b=g.codePointAt(0);if(b!==void 0&&b!==p)return b}let h=f.toUpperCase();if(h.
length===f.length){let b=h.codePointAt(0);if(b!==void 0&&b!==p)return b}return p},o=new Set;for(let p=0;p<r.length;p++){let d=r.getLo(p),f=r.getHi(p),g=r.getStride(
p);for(let h=d;h<=f;h+=g){let b=i(h);for(;b!==h;)n(b)||o.add(b),b=i(b)}}if(o.size===0)return wd.set(e,null),null;let a=Array.from(o).sort((p,d)=>p-d),u=[];for(let p of a){
let d=u[u.length-1];d&&d[1]+1===p?d[1]=p:u.push([p,p])}let c=new Uint32Array(u.length*3);for(let p=0;p<u.length;p++)c[p*3]=u[p][0],c[p*3+1]=u[p][1],c[p*3+2]=1;let l=new ur(
c);return wd.set(e,l),l},FB=()=>{let e=Ku("Lu");if(e===null)throw new Error("Upper: missing Lu property");return e},jr={get CASE_ORBIT(){return Ox()},STABLE_CATEGORY_NAMES:Td,
STABLE_SCRIPT_NAMES:Ed,NEW_SCRIPT_NAMES:Sd,buildForProperty:Ku,buildFoldOverlay:Ay,CATEGORIES:{has:e=>Td.has(e),get:e=>Ku(e)},SCRIPTS:{has:e=>Ed.has(e)||Sd.has(
e),get:e=>Ku(e)},FOLD_CATEGORIES:{has:e=>Td.has(e),get:e=>Ay(e)},FOLD_SCRIPT:{has:e=>Ed.has(e)||Sd.has(e),get:e=>Ay(e)},get Upper(){return FB()},_deltaCategoryRanges:e=>kx.
get(e),_deltaScriptRanges:e=>xx.get(e),_newScriptTable:e=>Nx.get(e)}});function Tr(e){let r=jr.CASE_ORBIT.get(e);if(r!==void 0)return r;let n=String.fromCodePoint(e),s=n.toLowerCase();if(s.length===n.length){let o=s.codePointAt(0);
if(o!==void 0&&o!==e)return o}let i=n.toUpperCase();if(i.length===n.length){let o=i.codePointAt(0);if(o!==void 0&&o!==e)return o}return e}function Cx(e,t){if(e<
0||t<0)return!1;if(e===t)return!0;if(e<=ks&&t<=ks)return 65<=e&&e<=90&&(e|=32),65<=t&&t<=90&&(t|=32),e===t;for(let r=Tr(e);r!==e;r=Tr(r))if(r===t)return!0;return!1}
var lt,ks,Hu,di,fi,Cy,Ix,jy,Ax,Px,xs=m(()=>{Py();lt=1114111,ks=127,Hu=65535,di=65,fi=125251,Cy=55296,Ix=56319,jy=56320,Ax=57343,Px=65536});var to,Ly=m(()=>{to=(e,t)=>{let r=e.codePointAt(t);if(r===void 0)throw new Error(`codePointAt(${t}) returned undefined for ${JSON.stringify(e)}`);return r}});function Lx(){return[]}function Fy(e){return 48<=e&&e<=57||97<=e&&e<=122||65<=e&&e<=90}function kd(e){return 48<=e&&e<=57?e-48:97<=e&&e<=102?e-97+10:65<=e&&e<=70?
e-65+10:-1}function $x(e){return Array.from(String(e)).map(t=>to(t,0))}function Dx(e){return String.fromCodePoint(e)}function jx(e){return 97<=e&&e<=122||65<=e&&
e<=90||48<=e&&e<=57||e===95}function Hn(e,t){let r=0;return e<0&&(r|=$y|Rd),e===10&&(r|=Rd),t<0&&(r|=Dy|Od),t===10&&(r|=Od),jx(e)!==jx(t)?r|=qy:r|=My,r}function qx(e){
return e.split("").map(t=>UB.indexOf(t)>=0?`\\${t}`:t).join("")}function Uy(e){return e>Hu?2:1}var UB,Rd,Od,$y,Dy,qy,My,mi=m(()=>{xs();Ly();UB="\\.+*?()|[]{}^$",
Rd=1,Od=2,$y=4,Dy=8,qy=16,My=32});function xd(e,t=0,r=e.length){return new Gy(e,t,r)}var Gy,By=m(()=>{mi();xs();Gy=class e{charSequence;start;end;constructor(t,r=0,n=t.length){this.charSequence=
t,this.start=r,this.end=n}static EOF(){return-8}endPos(){return this.end}hasString(t,r){let n=this.charSequence.indexOf(t.str,this.start+r);return n!==-1&&n<=this.
end-t.str.length}step(t){if(t+=this.start,t>=this.end)return e.EOF();let r=this.charSequence.charCodeAt(t);if(r<Cy||r>Ix||t+1>=this.end)return r<<3|1;let n=this.
charSequence.charCodeAt(t+1);return n>=jy&&n<=Ax?(r-Cy)*1024+(n-jy)+Px<<3|2:r<<3|1}index(t,r){r+=this.start;let n=this.charSequence.indexOf(t.prefix,r);return n<
0?n:n-r}context(t){t+=this.start;let r=t>0&&t<=this.charSequence.length?this.charSequence.codePointAt(t-1):-1,n=t<this.charSequence.length?this.charSequence.codePointAt(
t):-1;if(r===void 0||n===void 0)throw new Error("invalid state");return Hn(r,n)}prefixLength(t){return t.prefix.length}}});var te,Ju=m(()=>{xs();te=class e{static ALT=1;static ALT_MATCH=2;static CAPTURE=3;static EMPTY_WIDTH=4;static FAIL=5;static MATCH=6;static NOP=7;static RUNE=8;static RUNE1=9;static RUNE_ANY=10;static RUNE_ANY_NOT_NL=11;op;out;arg;runes;static isRuneOp(t){
return e.RUNE<=t&&t<=e.RUNE_ANY_NOT_NL}constructor(t){this.op=t,this.out=0,this.arg=0,this.runes=[]}matchRune(t){if(this.runes.length===1){let i=this.runes[0];return(this.
arg&1)!==0?Cx(i,t):t===i}let r=this.runes.length;if(r===2||r===4||r===6||r===8){for(let i=0;i<r;i+=2){if(t<this.runes[i])return!1;if(t<=this.runes[i+1])return!0}
return!1}let n=0,s=this.runes.length/2|0;for(;n<s;){let i=n+s>>1;if(this.runes[2*i]<=t){if(t<=this.runes[2*i+1])return!0;n=i+1}else s=i}return!1}}});var GB,BB,Vy,Nd,Mx=m(()=>{Ju();xs();mi();GB=e=>{let t=-2128831035;for(let r=0;r<e.length;r++)t^=e[r],t=Math.imul(t,16777619);return t},BB=(e,t)=>{if(e.length!==
t.length)return!1;for(let r=0;r<e.length;r++)if(e[r]!==t[r])return!1;return!0},Vy=class{nfaStates;isMatch;hasEmptyWidth;matchIDs;nextAscii;nextMap;constructor(t,r,n,s=[]){
this.nfaStates=t,this.isMatch=r,this.hasEmptyWidth=n,this.matchIDs=s,this.nextAscii=new Array(ks+1).fill(null),this.nextMap=new Map}},Nd=class e{prog;stateCache;stateCount;startState;stateLimit;cacheClears;failed;static MAX_CACHE_CLEARS=5;constructor(t){
this.prog=t,this.stateCache=new Map,this.stateCount=0,this.startState=null,this.stateLimit=1e4,this.cacheClears=0,this.failed=!1}computeClosure(t){let r=new Set,
n=[...t],s=!1,i=!1,o=[];for(;n.length>0;){let u=n.pop();if(u===void 0)throw new Error("invalid state");if(r.has(u))continue;r.add(u);let c=this.prog.getInst(u);
switch(c.op){case te.MATCH:s=!0,o.includes(c.arg)||o.push(c.arg);break;case te.ALT:case te.ALT_MATCH:n.push(c.out),n.push(c.arg);break;case te.NOP:case te.CAPTURE:
n.push(c.out);break;case te.EMPTY_WIDTH:i=!0;break}}let a=Int32Array.from(r).sort();return o.sort((u,c)=>u-c),{pcs:a,isMatch:s,hasEmptyWidth:i,matchIDs:o}}resolveEmptyWidth(t,r){
let n=new Set,s=[],i=!1;for(let o=0;o<t.length;o++){let a=t[o],u=this.prog.getInst(a);u.op===te.EMPTY_WIDTH?(u.arg&~r)===0&&s.push(u.out):(n.add(a),u.op===te.MATCH&&
(i=!0))}for(;s.length>0;){let o=s.pop();if(o===void 0)throw new Error("invalid state");if(n.has(o))continue;n.add(o);let a=this.prog.getInst(o);switch(a.op){case te.
MATCH:i=!0;break;case te.ALT:case te.ALT_MATCH:s.push(a.out),s.push(a.arg);break;case te.NOP:case te.CAPTURE:s.push(a.out);break;case te.EMPTY_WIDTH:(a.arg&~r)===
0&&s.push(a.out);break}}return{resolvedPCs:n,isMatch:i}}getState(t){let r=this.computeClosure(t),n=r.pcs,s=GB(n),i=this.stateCache.get(s);if(i)for(let a=0;a<i.length;a++){
let u=i[a];if(BB(u.nfaStates,n))return u}else i=[],this.stateCache.set(s,i);if(this.failed)return null;if(this.stateCount>=this.stateLimit)return this.stateCache.
clear(),this.stateCount=0,this.startState=null,this.cacheClears++,this.cacheClears>=e.MAX_CACHE_CLEARS&&(this.failed=!0),null;let o=new Vy(n,r.isMatch,r.hasEmptyWidth,
r.matchIDs);return i.push(o),this.stateCount++,o}step(t,r,n,s){let i=0;if(t.hasEmptyWidth){i=r*128+(s&63)*2+(n===0?0:1);let l=t.nextMap.get(i);if(l!==void 0||t.
nextMap.has(i))return l??null}else if(n===0&&r<=ks){let l=t.nextAscii[r];if(l!==null)return l}else{i=r+(n===0?0:lt+1);let l=t.nextMap.get(i);if(l!==void 0||t.nextMap.
has(i))return l??null}let o;if(t.hasEmptyWidth){let{resolvedPCs:l}=this.resolveEmptyWidth(t.nfaStates,s);o=l}else o=t.nfaStates;let a=[],u=o instanceof Set?o:t.
nfaStates;for(let l of u){let p=this.prog.getInst(l);te.isRuneOp(p.op)&&p.matchRune(r)&&a.push(p.out)}n===0&&a.push(this.prog.start);let c=this.getState(a);return t.
hasEmptyWidth?t.nextMap.set(i,c):n===0&&r<=ks?t.nextAscii[r]=c:(i=r+(n===0?0:lt+1),t.nextMap.set(i,c)),c}match(t,r,n){if(!this.startState&&(this.startState=this.
getState([this.prog.start]),!this.startState))return null;let s=t.endPos(),i=this.startState,o=-1;if(r>0){let u=t.step(r-1)>>3;u>=0&&(o=u)}if(i.isMatch)if(n===2){
if(r===s)return!0}else return!0;let a=r;for(;a<s;){let u=t.step(a),c=u>>3,l=u&7;if(l===0)break;let p=Hn(o,c);if(i.hasEmptyWidth){let{isMatch:d}=this.resolveEmptyWidth(
i.nfaStates,p);if(d&&n!==2)return!0}if(!i.hasEmptyWidth&&n===0&&c<=ks?i=i.nextAscii[c]||this.step(i,c,n,p):i=this.step(i,c,n,p),i===null)return null;if(i.isMatch)
if(n===2){if(a+l===s)return!0}else return!0;if(i.nfaStates.length===0&&n!==0)return!1;o=c,a+=l}if(i.hasEmptyWidth){let u=Hn(o,-1),{isMatch:c}=this.resolveEmptyWidth(
i.nfaStates,u);if(c)return!0}return!1}}});var _,Yu=m(()=>{_=class e{static Op={NO_MATCH:0,EMPTY_MATCH:1,LITERAL:2,CHAR_CLASS:3,ANY_CHAR_NOT_NL:4,ANY_CHAR:5,BEGIN_LINE:6,END_LINE:7,BEGIN_TEXT:8,END_TEXT:9,
WORD_BOUNDARY:10,NO_WORD_BOUNDARY:11,CAPTURE:12,STAR:13,PLUS:14,QUEST:15,REPEAT:16,CONCAT:17,ALTERNATE:18,LEFT_PAREN:19,VERTICAL_BAR:20};static isPseudoOp(t){return t>=
e.Op.LEFT_PAREN}static emptySubs(){return[]}static fromRegexp(t){let r=new e(t.op);return r.flags=t.flags,r.subs=t.subs,r.runes=t.runes,r.cap=t.cap,r.min=t.min,
r.max=t.max,r.name=t.name,r.namedGroups=t.namedGroups,r}op;flags;subs;runes;min;max;cap;name;namedGroups;constructor(t){this.op=t,this.flags=0,this.subs=e.emptySubs(),
this.runes=[],this.min=0,this.max=0,this.cap=0,this.name=null,this.namedGroups=new Map}reinit(){this.flags=0,this.subs=e.emptySubs(),this.runes=[],this.cap=0,this.
min=0,this.max=0,this.name=null,this.namedGroups=new Map}maxCap(){let t=0;if(this.op===e.Op.CAPTURE&&(t=this.cap),this.subs!==null)for(let r of this.subs){let n=r.
maxCap();t<n&&(t=n)}return t}}});var xe,Wu,Ky,Fx,Ux=m(()=>{Yu();xe=class e{type;subs;str;static Type={NONE:0,EXACT:1,AND:2,OR:3};constructor(t){this.type=t,this.subs=[],this.str=""}eval(t,r){switch(this.
type){case e.Type.NONE:return!0;case e.Type.EXACT:return t.hasString(this,r);case e.Type.AND:for(let n=0;n<this.subs.length;n++)if(!this.subs[n].eval(t,r))return!1;
return!0;case e.Type.OR:for(let n=0;n<this.subs.length;n++)if(this.subs[n].eval(t,r))return!0;return!1;default:return!0}}},Wu=e=>{if(!e)return new xe(xe.Type.NONE);
switch(e.op){case _.Op.NO_MATCH:case _.Op.EMPTY_MATCH:case _.Op.BEGIN_LINE:case _.Op.END_LINE:case _.Op.BEGIN_TEXT:case _.Op.END_TEXT:case _.Op.WORD_BOUNDARY:case _.
Op.NO_WORD_BOUNDARY:case _.Op.CHAR_CLASS:case _.Op.ANY_CHAR_NOT_NL:case _.Op.ANY_CHAR:return new xe(xe.Type.NONE);case _.Op.LITERAL:{if(e.runes.length===0||(e.flags&
1)!==0)return new xe(xe.Type.NONE);let t=new xe(xe.Type.EXACT),r="";for(let n=0;n<e.runes.length;n++)r+=String.fromCodePoint(e.runes[n]);return t.str=r,t}case _.
Op.CAPTURE:case _.Op.PLUS:return Wu(e.subs[0]);case _.Op.REPEAT:return e.min>=1?Wu(e.subs[0]):new xe(xe.Type.NONE);case _.Op.CONCAT:{let t=new xe(xe.Type.AND);for(let r of e.
subs)t.subs.push(Wu(r));return t}case _.Op.ALTERNATE:{let t=new xe(xe.Type.OR);for(let r of e.subs)t.subs.push(Wu(r));return t}default:return new xe(xe.Type.NONE)}},
Ky=e=>{if(e.type===xe.Type.EXACT||e.type===xe.Type.NONE)return e;if(e.type===xe.Type.AND){let t=[];for(let r of e.subs){let n=Ky(r);n.type!==xe.Type.NONE&&(n.type===
xe.Type.AND?t.push(...n.subs):t.push(n))}return t.length===0?new xe(xe.Type.NONE):t.length===1?t[0]:(e.subs=t,e)}if(e.type===xe.Type.OR){let t=[];for(let s of e.
subs){let i=Ky(s);if(i.type===xe.Type.NONE)return new xe(xe.Type.NONE);i.type===xe.Type.OR?t.push(...i.subs):t.push(i)}if(t.length===0)return new xe(xe.Type.NONE);
if(t.length===1)return t[0];let r=new Set,n=[];for(let s of t)s.type===xe.Type.EXACT?r.has(s.str)||(r.add(s.str),n.push(s)):n.push(s);return e.subs=n,e}return e},
Fx={build:e=>Ky(Wu(e))}});var Er,Id,Gx=m(()=>{Ju();Er=class{head;tail;constructor(t=0,r=0){this.head=t,this.tail=r}},Id=class{inst;start;numCap;constructor(){this.inst=[],this.start=0,this.
numCap=2}getInst(t){return this.inst[t]}numInst(){return this.inst.length}addInst(t){this.inst.push(new te(t))}skipNop(t){let r=this.inst[t];for(;r.op===te.NOP||
r.op===te.CAPTURE;)r=this.inst[t],t=r.out;return r}prefix(){let t="",r=this.skipNop(this.start);if(!te.isRuneOp(r.op)||r.runes.length!==1)return[r.op===te.MATCH,
t];for(;te.isRuneOp(r.op)&&r.runes.length===1&&(r.arg&1)===0;)t+=String.fromCodePoint(r.runes[0]),r=this.skipNop(r.out);return[r.op===te.MATCH,t]}startCond(){let t=0,
r=this.start;e:for(;;){let n=this.inst[r];switch(n.op){case te.EMPTY_WIDTH:t|=n.arg;break;case te.FAIL:return-1;case te.CAPTURE:case te.NOP:break;default:break e}
r=n.out}return t}next(t){let r=this.inst[t>>1];return(t&1)===0?r.out:r.arg}patch(t,r){let n=t.head;for(;n!==0;){let s=this.inst[n>>1];(n&1)===0?(n=s.out,s.out=r):
(n=s.arg,s.arg=r)}}append(t,r){if(t.head===0)return r;if(r.head===0)return t;let n=this.inst[t.tail>>1];return(t.tail&1)===0?n.out=r.head:n.arg=r.head,new Er(t.
head,r.tail)}}});var Ns,je,sa,Ad,ia,Pd,zu=m(()=>{Ns=class extends Error{constructor(t){super(t),this.name="RE2JSException"}},je=class extends Ns{error;input;constructor(t,r=null){
let n=`error parsing regexp: ${t}`;r&&(n+=`: \`${r}\``),super(n),this.name="RE2JSSyntaxException",this.message=n,this.error=t,this.input=r}getDescription(){return this.
error}getPattern(){return this.input}},sa=class extends Ns{constructor(t){super(t),this.name="RE2JSCompileException"}},Ad=class extends Ns{constructor(t){super(
t),this.name="RE2JSGroupException"}},ia=class extends Ns{constructor(t){super(t),this.name="RE2JSFlagsException"}},Pd=class extends Ns{constructor(t){super(t),this.
name="RE2JSInternalException"}}});var oa,Cd,Bx=m(()=>{xs();mi();Yu();Ju();Gx();zu();oa=class{i;out;nullable;constructor(t=0,r=new Er,n=!1){this.i=t,this.out=r,this.nullable=n}},Cd=class e{prog;static ANY_RUNE_NOT_NL(){
return[0,9,11,lt]}static ANY_RUNE(){return[0,lt]}static compileRegexp(t){let r=new e,n=r.compile(t);return r.prog.patch(n.out,r.newInst(te.MATCH).i),r.prog.start=
n.i,r.prog}constructor(){this.prog=new Id,this.newInst(te.FAIL)}newInst(t){return this.prog.addInst(t),new oa(this.prog.numInst()-1,new Er,!0)}nop(){let t=this.
newInst(te.NOP);return t.out=new Er(t.i<<1,t.i<<1),t}fail(){return new oa}cap(t){let r=this.newInst(te.CAPTURE);return r.out=new Er(r.i<<1,r.i<<1),this.prog.getInst(
r.i).arg=t,this.prog.numCap<t+1&&(this.prog.numCap=t+1),r}cat(t,r){return t.i===0||r.i===0?this.fail():(this.prog.patch(t.out,r.i),new oa(t.i,r.out,t.nullable&&
r.nullable))}alt(t,r){if(t.i===0)return r;if(r.i===0)return t;let n=this.newInst(te.ALT),s=this.prog.getInst(n.i);return s.out=t.i,s.arg=r.i,n.out=this.prog.append(
t.out,r.out),n.nullable=t.nullable||r.nullable,n}loop(t,r){let n=this.newInst(te.ALT),s=this.prog.getInst(n.i);return r?(s.arg=t.i,n.out=new Er(n.i<<1,n.i<<1)):
(s.out=t.i,n.out=new Er(n.i<<1|1,n.i<<1|1)),this.prog.patch(t.out,n.i),n}quest(t,r){let n=this.newInst(te.ALT),s=this.prog.getInst(n.i);return r?(s.arg=t.i,n.out=
new Er(n.i<<1,n.i<<1)):(s.out=t.i,n.out=new Er(n.i<<1|1,n.i<<1|1)),n.out=this.prog.append(n.out,t.out),n}star(t,r){return t.nullable?this.quest(this.plus(t,r),r):
this.loop(t,r)}plus(t,r){return new oa(t.i,this.loop(t,r).out,t.nullable)}empty(t){let r=this.newInst(te.EMPTY_WIDTH);return this.prog.getInst(r.i).arg=t,r.out=
new Er(r.i<<1,r.i<<1),r}rune(t,r){let n=this.newInst(te.RUNE);n.nullable=!1;let s=this.prog.getInst(n.i);return s.runes=t,r&=1,(t.length!==1||Tr(t[0])===t[0])&&
(r&=-2),s.arg=r,n.out=new Er(n.i<<1,n.i<<1),(r&1)===0&&t.length===1||t.length===2&&t[0]===t[1]?s.op=te.RUNE1:t.length===2&&t[0]===0&&t[1]===lt?s.op=te.RUNE_ANY:
t.length===4&&t[0]===0&&t[1]===9&&t[2]===11&&t[3]===lt&&(s.op=te.RUNE_ANY_NOT_NL),n}compile(t){switch(t.op){case _.Op.NO_MATCH:return this.fail();case _.Op.EMPTY_MATCH:
return this.nop();case _.Op.LITERAL:if(t.runes.length===0)return this.nop();let r=null;for(let n of t.runes){let s=this.rune([n],t.flags);r=r===null?s:this.cat(
r,s)}return r;case _.Op.CHAR_CLASS:return this.rune(t.runes,t.flags);case _.Op.ANY_CHAR_NOT_NL:return this.rune(e.ANY_RUNE_NOT_NL(),0);case _.Op.ANY_CHAR:return this.
rune(e.ANY_RUNE(),0);case _.Op.BEGIN_LINE:return this.empty(Rd);case _.Op.END_LINE:return this.empty(Od);case _.Op.BEGIN_TEXT:return this.empty($y);case _.Op.END_TEXT:
return this.empty(Dy);case _.Op.WORD_BOUNDARY:return this.empty(qy);case _.Op.NO_WORD_BOUNDARY:return this.empty(My);case _.Op.CAPTURE:{let n=this.cap(t.cap<<1),
s=this.compile(t.subs[0]),i=this.cap(t.cap<<1|1);return this.cat(this.cat(n,s),i)}case _.Op.STAR:return this.star(this.compile(t.subs[0]),(t.flags&32)!==0);case _.
Op.PLUS:return this.plus(this.compile(t.subs[0]),(t.flags&32)!==0);case _.Op.QUEST:return this.quest(this.compile(t.subs[0]),(t.flags&32)!==0);case _.Op.CONCAT:{
if(t.subs.length===0)return this.nop();let n=null;for(let s of t.subs){let i=this.compile(s);n=n===null?i:this.cat(n,i)}if(n===null)throw new Error("invalid fra\
g");return n}case _.Op.ALTERNATE:{if(t.subs.length===0)return this.nop();let n=null;for(let s of t.subs){let i=this.compile(s);n=n===null?i:this.alt(n,i)}if(n===
null)throw new Error("invalid frag");return n}default:throw new sa("regexp: unhandled case in compile")}}}});function gi(e){switch(e.op){case _.Op.CAPTURE:{let t=gi(e.subs[0]);if(t!==e.subs[0]){let r=_.fromRegexp(e);return r.runes=[],r.subs=[t],r}return e}case _.Op.CONCAT:case _.
Op.ALTERNATE:{let t=[],r=!1;for(let n=0;n<e.subs.length;n++){let s=e.subs[n],i=gi(s);if(i!==s&&(r=!0),e.op===_.Op.CONCAT){if(i.op===_.Op.NO_MATCH)return new _(_.
Op.NO_MATCH);if(i.op===_.Op.EMPTY_MATCH){r=!0;continue}if(i.op===_.Op.CONCAT){r=!0,t.push(...i.subs);continue}}else if(e.op===_.Op.ALTERNATE){if(i.op===_.Op.NO_MATCH){
r=!0;continue}if(i.op===_.Op.ALTERNATE){r=!0,t.push(...i.subs);continue}}t.push(i)}if(r){if(t.length===0)return new _(e.op===_.Op.CONCAT?_.Op.EMPTY_MATCH:_.Op.NO_MATCH);
if(t.length===1)return t[0];let n=_.fromRegexp(e);return n.runes=[],n.subs=t,n}return e}case _.Op.CHAR_CLASS:return e.runes===null?e:e.runes.length===0?new _(_.
Op.NO_MATCH):e.runes.length===2&&e.runes[0]===0&&e.runes[1]===lt?new _(_.Op.ANY_CHAR):e.runes.length===4&&e.runes[0]===0&&e.runes[1]===9&&e.runes[2]===11&&e.runes[3]===
lt?new _(_.Op.ANY_CHAR_NOT_NL):e;case _.Op.STAR:case _.Op.PLUS:case _.Op.QUEST:{let t=gi(e.subs[0]);return aa(e.op,e.flags,t,e)}case _.Op.REPEAT:{if(e.min===0&&
e.max===0)return new _(_.Op.EMPTY_MATCH);let t=gi(e.subs[0]);if(e.max===-1){if(e.min===0)return aa(_.Op.STAR,e.flags,t,null);if(e.min===1)return aa(_.Op.PLUS,e.
flags,t,null);let n=new _(_.Op.CONCAT),s=[];for(let i=0;i<e.min-1;i++)s.push(t);return s.push(aa(_.Op.PLUS,e.flags,t,null)),n.subs=s.slice(0),gi(n)}if(e.min===1&&
e.max===1)return t;let r=null;if(e.min>0){r=[];for(let n=0;n<e.min;n++)r.push(t)}if(e.max>e.min){let n=aa(_.Op.QUEST,e.flags,t,null);for(let s=e.min+1;s<e.max;s++){
let i=new _(_.Op.CONCAT);i.subs=[t,n],n=aa(_.Op.QUEST,e.flags,i,null)}if(r===null)return n;r.push(n)}if(r!==null){let n=new _(_.Op.CONCAT);return n.subs=r.slice(
0),gi(n)}return new _(_.Op.NO_MATCH)}}return e}function aa(e,t,r,n){if(r.op===_.Op.EMPTY_MATCH)return r;if(r.op===_.Op.NO_MATCH)return e===_.Op.PLUS?r:new _(_.Op.
EMPTY_MATCH);if(e===r.op&&(t&32)===(r.flags&32))return r;if(n!==null&&n.op===e&&(n.flags&32)===(t&32)&&r===n.subs[0])return n;let s=new _(e);return s.flags=t,s.
subs=[r],s}var Vx=m(()=>{Yu();xs()});var Re,Kx,Qx,Hx,Qy,uN,Jx,Yx,Wx,zx,Xx,Zx,eN,tN,rN,nN,sN,iN,oN,aN,Hy,cN,lN=m(()=>{Re=class{sign;cls;constructor(t,r){this.sign=t,this.cls=r}},Kx=[48,57],Qx=[9,10,
12,13,32,32],Hx=[48,57,65,90,95,95,97,122],Qy=null,uN=()=>(Qy||(Qy=new Map([["\\d",new Re(1,Kx)],["\\D",new Re(-1,Kx)],["\\s",new Re(1,Qx)],["\\S",new Re(-1,Qx)],
["\\w",new Re(1,Hx)],["\\W",new Re(-1,Hx)]])),Qy),Jx=[48,57,65,90,97,122],Yx=[65,90,97,122],Wx=[0,127],zx=[9,9,32,32],Xx=[0,31,127,127],Zx=[48,57],eN=[33,126],tN=
[97,122],rN=[32,126],nN=[33,47,58,64,91,96,123,126],sN=[9,13,32,32],iN=[65,90],oN=[48,57,65,90,95,95,97,122],aN=[48,57,65,70,97,102],Hy=null,cN=()=>(Hy||(Hy=new Map(
[["[:alnum:]",new Re(1,Jx)],["[:^alnum:]",new Re(-1,Jx)],["[:alpha:]",new Re(1,Yx)],["[:^alpha:]",new Re(-1,Yx)],["[:ascii:]",new Re(1,Wx)],["[:^ascii:]",new Re(
-1,Wx)],["[:blank:]",new Re(1,zx)],["[:^blank:]",new Re(-1,zx)],["[:cntrl:]",new Re(1,Xx)],["[:^cntrl:]",new Re(-1,Xx)],["[:digit:]",new Re(1,Zx)],["[:^digit:]",
new Re(-1,Zx)],["[:graph:]",new Re(1,eN)],["[:^graph:]",new Re(-1,eN)],["[:lower:]",new Re(1,tN)],["[:^lower:]",new Re(-1,tN)],["[:print:]",new Re(1,rN)],["[:^p\
rint:]",new Re(-1,rN)],["[:punct:]",new Re(1,nN)],["[:^punct:]",new Re(-1,nN)],["[:space:]",new Re(1,sN)],["[:^space:]",new Re(-1,sN)],["[:upper:]",new Re(1,iN)],
["[:^upper:]",new Re(-1,iN)],["[:word:]",new Re(1,oN)],["[:^word:]",new Re(-1,oN)],["[:xdigit:]",new Re(1,aN)],["[:^xdigit:]",new Re(-1,aN)]])),Hy)});var vn,pN=m(()=>{xs();mi();vn=class e{static cmp(t,r,n,s){let i=t[r]-n;return i!==0?i:s-t[r+1]}static qsortIntPair(t,r,n){let s=((r+n)/2|0)&-2,i=t[s],o=t[s+1],a=r,
u=n;for(;a<=u;){for(;a<n&&e.cmp(t,a,i,o)<0;)a+=2;for(;u>r&&e.cmp(t,u,i,o)>0;)u-=2;if(a<=u){if(a!==u){let c=t[a];t[a]=t[u],t[u]=c,c=t[a+1],t[a+1]=t[u+1],t[u+1]=c}
a+=2,u-=2}}r<u&&e.qsortIntPair(t,r,u),a<n&&e.qsortIntPair(t,a,n)}r;len;constructor(t=Lx()){this.r=t,this.len=t.length}toArray(){return this.len===this.r.length?
this.r:this.r.slice(0,this.len)}cleanClass(){if(this.len<4)return this;e.qsortIntPair(this.r,0,this.len-2);let t=2;for(let r=2;r<this.len;r+=2){let n=this.r[r],
s=this.r[r+1];if(n<=this.r[t-1]+1){s>this.r[t-1]&&(this.r[t-1]=s);continue}this.r[t]=n,this.r[t+1]=s,t+=2}return this.len=t,this}appendLiteral(t,r){return(r&1)!==
0?this.appendFoldedRange(t,t):this.appendRange(t,t)}appendRange(t,r){if(this.len>0){for(let n=2;n<=4;n+=2)if(this.len>=n){let s=this.r[this.len-n],i=this.r[this.
len-n+1];if(t<=i+1&&s<=r+1)return t<s&&(this.r[this.len-n]=t),r>i&&(this.r[this.len-n+1]=r),this}}return this.r[this.len++]=t,this.r[this.len++]=r,this}appendFoldedRange(t,r){
if(t<=di&&r>=fi)return this.appendRange(t,r);if(r<di||t>fi)return this.appendRange(t,r);t<di&&(this.appendRange(t,di-1),t=di),r>fi&&(this.appendRange(fi+1,r),r=
fi);for(let n=t;n<=r;n++){this.appendRange(n,n);for(let s=Tr(n);s!==n;s=Tr(s))this.appendRange(s,s)}return this}appendClass(t){for(let r=0;r<t.length;r+=2)this.
appendRange(t[r],t[r+1]);return this}appendFoldedClass(t){for(let r=0;r<t.length;r+=2)this.appendFoldedRange(t[r],t[r+1]);return this}appendNegatedClass(t){let r=0;
for(let n=0;n<t.length;n+=2){let s=t[n],i=t[n+1];r<=s-1&&this.appendRange(r,s-1),r=i+1}return r<=lt&&this.appendRange(r,lt),this}appendTable(t){for(let r=0;r<t.
length;++r){let n=t.getLo(r),s=t.getHi(r),i=t.getStride(r);if(i===1){this.appendRange(n,s);continue}for(let o=n;o<=s;o+=i)this.appendRange(o,o)}return this}appendNegatedTable(t){
let r=0;for(let n=0;n<t.length;++n){let s=t.getLo(n),i=t.getHi(n),o=t.getStride(n);if(o===1){r<=s-1&&this.appendRange(r,s-1),r=i+1;continue}for(let a=s;a<=i;a+=
o)r<=a-1&&this.appendRange(r,a-1),r=a+1}return r<=lt&&this.appendRange(r,lt),this}appendTableWithSign(t,r){return r<0?this.appendNegatedTable(t):this.appendTable(
t)}negateClass(){let t=0,r=0;for(let n=0;n<this.len;n+=2){let s=this.r[n],i=this.r[n+1];t<=s-1&&(this.r[r]=t,this.r[r+1]=s-1,r+=2),t=i+1}return this.len=r,t<=lt&&
(this.r[this.len++]=t,this.r[this.len++]=lt),this}appendClassWithSign(t,r){return r<0?this.appendNegatedClass(t):this.appendClass(t)}appendGroup(t,r){let n=t.cls;
return r&&(n=new e().appendFoldedClass(n).cleanClass().toArray()),this.appendClassWithSign(n,t.sign)}}});var Jy,jd,fN=m(()=>{xs();Py();Ny();lN();mi();Ly();pN();zu();Yu();Jy=class{str;position;constructor(t){this.str=t,this.position=0}pos(){return this.position}rewindTo(t){
this.position=t}more(){return this.position<this.str.length}peek(){return to(this.str,this.position)}skip(t){this.position+=t}skipString(t){this.position+=t.length}pop(){
let t=to(this.str,this.position);return this.position+=Uy(t),t}lookingAt(t){return this.str.startsWith(t,this.position)}rest(){return this.str.substring(this.position)}from(t){
return this.str.substring(t,this.position)}toString(){return this.rest()}},jd=class e{static ERR_INVALID_CHAR_RANGE="invalid character class range";static ERR_INVALID_ESCAPE="\
invalid escape sequence";static ERR_INVALID_NAMED_CAPTURE="invalid named capture";static ERR_INVALID_PERL_OP="invalid or unsupported Perl syntax";static ERR_INVALID_REPEAT_OP="\
invalid nested repetition operator";static ERR_INVALID_REPEAT_SIZE="invalid repeat count";static ERR_MISSING_BRACKET="missing closing ]";static ERR_MISSING_PAREN="\
missing closing )";static ERR_MISSING_REPEAT_ARGUMENT="missing argument to repetition operator";static ERR_TRAILING_BACKSLASH="trailing backslash at end of expr\
ession";static ERR_DUPLICATE_NAMED_CAPTURE="duplicate capture group name";static ERR_UNEXPECTED_PAREN="unexpected )";static ERR_NESTING_DEPTH="expression nests \
too deeply";static ERR_LARGE="expression too large";static ERR_BAD_EXPRESSION="expression not valid";static MAX_HEIGHT=1e3;static MAX_SIZE=3355443;static MAX_RUNES=33554432;static ANY_TABLE=new ur(
new Uint32Array([0,lt,1]));static ASCII_TABLE=new ur(new Uint32Array([0,127,1]));static ASCII_FOLD_TABLE=new ur(new Uint32Array([0,127,1,383,383,1,8490,8490,1]));static unicodeTable(t){
return t==="Any"?{tab:e.ANY_TABLE,fold:e.ANY_TABLE,sign:1}:t==="Ascii"?{tab:e.ASCII_TABLE,fold:e.ASCII_FOLD_TABLE,sign:1}:t==="Assigned"?{tab:jr.CATEGORIES.get(
"Cn"),fold:jr.CATEGORIES.get("Cn"),sign:-1}:t==="Lc"?{tab:jr.CATEGORIES.get("LC"),fold:jr.FOLD_CATEGORIES.get("LC"),sign:1}:jr.CATEGORIES.has(t)?{tab:jr.CATEGORIES.
get(t),fold:jr.FOLD_CATEGORIES.get(t),sign:1}:jr.SCRIPTS.has(t)?{tab:jr.SCRIPTS.get(t),fold:jr.FOLD_SCRIPT.get(t),sign:1}:null}static minFoldRune(t){if(t<di||t>
fi)return t;let r=t,n=t;for(t=Tr(t);t!==n;t=Tr(t))r>t&&(r=t);return r}static literalRegexp(t,r){let n=new _(_.Op.LITERAL);return n.flags=r,n.runes=$x(t),n}static parse(t,r){
return new e(t,r).parseInternal()}static parseRepeat(t){let r=t.pos();if(!t.more()||!t.lookingAt("{"))return-1;t.skip(1);let n=e.parseInt(t);if(n===-1||!t.more())
return-1;let s;if(!t.lookingAt(","))s=n;else{if(t.skip(1),!t.more())return-1;if(t.lookingAt("}"))s=-1;else if(s=e.parseInt(t),s===-1)return-1}if(!t.more()||!t.lookingAt(
"}"))return-1;if(t.skip(1),n<0||n>1e3||s===-2||s>1e3||s>=0&&n>s)throw new je(e.ERR_INVALID_REPEAT_SIZE,t.from(r));return n<<16|s&Hu}static isValidCaptureName(t){
if(t.length===0)return!1;for(let r=0;r<t.length;r++){let n=to(t,r);if(n!==95&&!Fy(n))return!1}return!0}static parseInt(t){let r=t.pos();for(;t.more()&&t.peek()>=
48&&t.peek()<=57;)t.skip(1);let n=t.from(r);return n.length===0||n.length>1&&n.codePointAt(0)===48?-1:n.length>8?-2:parseInt(n,10)}static isCharClass(t){return t.
op===_.Op.LITERAL&&t.runes.length===1||t.op===_.Op.CHAR_CLASS||t.op===_.Op.ANY_CHAR_NOT_NL||t.op===_.Op.ANY_CHAR}static matchRune(t,r){switch(t.op){case _.Op.LITERAL:
return t.runes.length===1&&t.runes[0]===r;case _.Op.CHAR_CLASS:for(let n=0;n<t.runes.length;n+=2)if(t.runes[n]<=r&&r<=t.runes[n+1])return!0;return!1;case _.Op.ANY_CHAR_NOT_NL:
return r!==10;case _.Op.ANY_CHAR:return!0}return!1}static mergeCharClass(t,r){switch(t.op){case _.Op.ANY_CHAR:break;case _.Op.ANY_CHAR_NOT_NL:e.matchRune(r,10)&&
(t.op=_.Op.ANY_CHAR);break;case _.Op.CHAR_CLASS:r.op===_.Op.LITERAL?t.runes=new vn(t.runes).appendLiteral(r.runes[0],r.flags).toArray():t.runes=new vn(t.runes).
appendClass(r.runes).toArray();break;case _.Op.LITERAL:if(r.runes[0]===t.runes[0]&&r.flags===t.flags)break;t.op=_.Op.CHAR_CLASS,t.runes=new vn().appendLiteral(t.
runes[0],t.flags).appendLiteral(r.runes[0],r.flags).toArray();break}}static parseEscape(t){let r=t.pos();if(t.skip(1),!t.more())throw new je(e.ERR_TRAILING_BACKSLASH);
let n=t.pop();switch(n){case 49:case 50:case 51:case 52:case 53:case 54:case 48:case 55:{if(n!==48&&(!t.more()||t.peek()<48||t.peek()>55))break;let s=n-48;for(let i=1;i<
3&&!(!t.more()||t.peek()<48||t.peek()>55);i++)s=s*8+t.peek()-48,t.skip(1);return s}case 120:{if(!t.more())break;if(n=t.pop(),n===123){let o=0,a=0;for(;;){if(!t.
more())throw new je(e.ERR_INVALID_ESCAPE,t.from(r));if(n=t.pop(),n===125)break;let u=kd(n);if(u<0)throw new je(e.ERR_INVALID_ESCAPE,t.from(r));if(a=a*16+u,a>lt)
throw new je(e.ERR_INVALID_ESCAPE,t.from(r));o++}if(o===0)break;return a}let s=kd(n);if(!t.more())break;n=t.pop();let i=kd(n);if(s<0||i<0)break;return s*16+i}case 97:
return 7;case 102:return 12;case 110:return 10;case 114:return 13;case 116:return 9;case 118:return 11;default:if(n<=ks&&!Fy(n))return n;break}throw new je(e.ERR_INVALID_ESCAPE,
t.from(r))}static parseClassChar(t,r){if(!t.more())throw new je(e.ERR_MISSING_BRACKET,t.from(r));return t.lookingAt("\\")?e.parseEscape(t):t.pop()}static concatRunes(t,r){
let n=new Array(t.length+r.length);for(let s=0;s<t.length;s++)n[s]=t[s];for(let s=0;s<r.length;s++)n[t.length+s]=r[s];return n}wholeRegexp;flags;numCap;namedGroups;stack;free;numRegexp;numRunes;repeats;height;size;constructor(t,r=0){
this.wholeRegexp=t,this.flags=r,this.numCap=0,this.namedGroups=new Map,this.stack=[],this.free=null,this.numRegexp=0,this.numRunes=0,this.repeats=0,this.height=
null,this.size=null}newRegexp(t){let r=this.free;return r!==null&&r.subs!==null&&r.subs.length>0?(this.free=r.subs[0],r.reinit(),r.op=t):(r=new _(t),this.numRegexp+=
1),r}reuse(t){this.height!==null&&this.height.delete(t),t.subs!==null&&t.subs.length>0&&(t.subs[0]=this.free),this.free=t}checkLimits(t){if(this.numRunes>e.MAX_RUNES)
throw new je(e.ERR_LARGE);this.checkSize(t),this.checkHeight(t)}checkSize(t){if(this.size===null){if(this.repeats===0&&(this.repeats=1),t.op===_.Op.REPEAT){let r=t.
max;r===-1&&(r=t.min),r<=0&&(r=1),r>e.MAX_SIZE/this.repeats?this.repeats=e.MAX_SIZE:this.repeats*=r}if(this.numRegexp<e.MAX_SIZE/this.repeats)return;this.size=new Map;
for(let r of this.stack)this.checkSize(r)}if(this.calcSize(t,!0)>e.MAX_SIZE)throw new je(e.ERR_LARGE)}calcSize(t,r=!1){if(!r&&this.size!==null){let s=this.size.
get(t);if(s!==void 0)return s}let n=0;switch(t.op){case _.Op.LITERAL:{n=t.runes.length;break}case _.Op.CAPTURE:case _.Op.STAR:{n=2+this.calcSize(t.subs[0]);break}case _.
Op.PLUS:case _.Op.QUEST:{n=1+this.calcSize(t.subs[0]);break}case _.Op.CONCAT:{for(let s of t.subs)n=n+this.calcSize(s);break}case _.Op.ALTERNATE:{for(let s of t.
subs)n=n+this.calcSize(s);t.subs.length>1&&(n=n+t.subs.length-1);break}case _.Op.REPEAT:{let s=this.calcSize(t.subs[0]);if(t.max===-1){t.min===0?n=2+s:n=1+t.min*
s;break}n=t.max*s+(t.max-t.min);break}}return n=Math.max(1,n),this.size?.set(t,n),n}checkHeight(t){if(!(this.numRegexp<e.MAX_HEIGHT)){if(this.height===null){this.
height=new Map;for(let r of this.stack)this.checkHeight(r)}if(this.calcHeight(t,!0)>e.MAX_HEIGHT)throw new je(e.ERR_NESTING_DEPTH)}}calcHeight(t,r=!1){if(!r&&this.
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
i.lookingAt("?")&&(i.skip(1),a^=32),o!==-1)throw new je(e.ERR_INVALID_REPEAT_OP,i.from(o));let u=this.stack.length;if(u===0)throw new je(e.ERR_MISSING_REPEAT_ARGUMENT,
i.from(s));let c=this.stack[u-1];if(_.isPseudoOp(c.op))throw new je(e.ERR_MISSING_REPEAT_ARGUMENT,i.from(s));let l=this.newRegexp(t);if(l.min=r,l.max=n,l.flags=
a,l.subs=[c],this.stack[u-1]=l,this.checkLimits(l),t===_.Op.REPEAT&&(r>=2||n>=2)&&!this.repeatIsValid(l,1e3))throw new je(e.ERR_INVALID_REPEAT_SIZE,i.from(s))}repeatIsValid(t,r){
if(t.op===_.Op.REPEAT){let n=t.max;if(n===0)return!0;if(n<0&&(n=t.min),n>r)return!1;n>0&&(r=Math.trunc(r/n))}for(let n of t.subs)if(!this.repeatIsValid(n,r))return!1;
return!0}concat(){this.maybeConcat(-1,0);let t=this.popToPseudo();return t.length===0?this.push(this.newRegexp(_.Op.EMPTY_MATCH)):this.push(this.collapse(t,_.Op.
CONCAT))}alternate(){let t=this.popToPseudo();return t.length>0&&this.cleanAlt(t[t.length-1]),t.length===0?this.push(this.newRegexp(_.Op.NO_MATCH)):this.push(this.
collapse(t,_.Op.ALTERNATE))}cleanAlt(t){t.op===_.Op.CHAR_CLASS&&(t.runes=new vn(t.runes).cleanClass().toArray(),t.runes.length===2&&t.runes[0]===0&&t.runes[1]===
lt?(t.runes=[],t.op=_.Op.ANY_CHAR):t.runes.length===4&&t.runes[0]===0&&t.runes[1]===9&&t.runes[2]===11&&t.runes[3]===lt&&(t.runes=[],t.op=_.Op.ANY_CHAR_NOT_NL))}collapse(t,r){
if(t.length===1)return t[0];let n=0;for(let a of t)n+=a.op===r?a.subs.length:1;let s=new Array(n).fill(null),i=0;for(let a of t)if(a.op===r){for(let u=0;u<a.subs.
length;u++)s[i++]=a.subs[u];this.reuse(a)}else s[i++]=a;let o=this.newRegexp(r);if(o.subs=s,r===_.Op.ALTERNATE&&o.subs.length===1){let a=o;o=o.subs[0],this.reuse(
a)}return o}parseInternal(){if((this.flags&2)!==0)return e.literalRegexp(this.wholeRegexp,this.flags);let t=-1,r=-1,n=-1,s=new Jy(this.wholeRegexp);for(;s.more();){
let o=-1;switch(s.peek()){case 40:if(s.lookingAt("(?")){this.parsePerlFlags(s);break}let a=this.op(_.Op.LEFT_PAREN);if(a===null)throw new Error("op(LEFT_PAREN) \
unexpectedly returned null");a.cap=++this.numCap,s.skip(1);break;case 124:this.parseVerticalBar(),s.skip(1);break;case 41:this.parseRightParen(),s.skip(1);break;case 94:
(this.flags&16)!==0?this.op(_.Op.BEGIN_TEXT):this.op(_.Op.BEGIN_LINE),s.skip(1);break;case 36:if((this.flags&16)!==0){let u=this.op(_.Op.END_TEXT);if(u===null)throw new Error(
"op(END_TEXT) unexpectedly returned null");u.flags|=256}else this.op(_.Op.END_LINE);s.skip(1);break;case 46:(this.flags&8)!==0?this.op(_.Op.ANY_CHAR):this.op(_.
Op.ANY_CHAR_NOT_NL),s.skip(1);break;case 91:this.parseClass(s);break;case 42:case 43:case 63:{o=s.pos();let u=null;switch(s.pop()){case 42:u=_.Op.STAR;break;case 43:
u=_.Op.PLUS;break;case 63:u=_.Op.QUEST;break}if(u===null)throw new Error("repeat op unexpectedly null");this.repeat(u,r,n,o,s,t);break}case 123:{o=s.pos();let u=e.
parseRepeat(s);if(u<0){s.rewindTo(o),this.literal(s.pop());break}r=u>>16,n=(u&Hu)<<16>>16,this.repeat(_.Op.REPEAT,r,n,o,s,t);break}case 92:{let u=s.pos();s.skip(
1);let c=!1;if(s.more())switch(s.pop()){case 65:this.op(_.Op.BEGIN_TEXT),c=!0;break;case 98:this.op(_.Op.WORD_BOUNDARY),c=!0;break;case 66:this.op(_.Op.NO_WORD_BOUNDARY),
c=!0;break;case 67:throw new je(e.ERR_INVALID_ESCAPE,"\\C");case 81:{let f=s.rest(),g=f.indexOf("\\E");g>=0?(f=f.substring(0,g),s.skipString(f),s.skipString("\\E")):
s.skipString(f);let h=0;for(;h<f.length;){let b=to(f,h);this.literal(b),h+=Uy(b)}c=!0;break}case 122:this.op(_.Op.END_TEXT),c=!0;break;default:s.rewindTo(u);break}else
s.rewindTo(u);if(c)break;let l=this.newRegexp(_.Op.CHAR_CLASS);if(l.flags=this.flags,s.lookingAt("\\p")||s.lookingAt("\\P")){let d=new vn;if(this.parseUnicodeClass(
s,d)){l.runes=d.toArray(),this.push(l);break}}let p=new vn;if(this.parsePerlClassEscape(s,p)){l.runes=p.toArray(),this.push(l);break}s.rewindTo(u),this.reuse(l),
this.literal(e.parseEscape(s));break}default:this.literal(s.pop());break}t=o}if(this.concat(),this.swapVerticalBar()&&this.pop(),this.alternate(),this.stack.length!==
1)throw new je(e.ERR_MISSING_PAREN,this.wholeRegexp);return this.stack[0].namedGroups=this.namedGroups,this.stack[0]}parsePerlFlags(t){let r=t.pos();if(t.lookingAt(
"(?P<")||t.lookingAt("(?<")){let o=t.rest(),a=o.charAt(2)==="P"?4:3,u=o.indexOf(">");if(u<0)throw new je(e.ERR_INVALID_NAMED_CAPTURE,o);let c=o.substring(a,u);if(t.
skipString(c),t.skip(a+1),!e.isValidCaptureName(c))throw new je(e.ERR_INVALID_NAMED_CAPTURE,o.substring(0,u+1));let l=this.op(_.Op.LEFT_PAREN);if(l===null)throw new Error(
"op(LEFT_PAREN) unexpectedly returned null");if(l.cap=++this.numCap,this.namedGroups.get(c))throw new je(e.ERR_DUPLICATE_NAMED_CAPTURE,c);this.namedGroups.set(c,
this.numCap),l.name=c;return}t.skip(2);let n=this.flags,s=1,i=!1;e:for(;t.more();){let o=t.pop();switch(o){case 105:n|=1,i=!0;break;case 109:n&=-17,i=!0;break;case 115:
n|=8,i=!0;break;case 85:n|=32,i=!0;break;case 45:if(s<0)break e;s=-1,n=~n,i=!1;break;case 58:case 41:if(s<0){if(!i)break e;n=~n}o===58&&this.op(_.Op.LEFT_PAREN),
this.flags=n;return;default:break e}}throw new je(e.ERR_INVALID_PERL_OP,t.from(r))}parseVerticalBar(){this.concat(),this.swapVerticalBar()||this.op(_.Op.VERTICAL_BAR)}swapVerticalBar(){
let t=this.stack.length;if(t>=3&&this.stack[t-2].op===_.Op.VERTICAL_BAR&&e.isCharClass(this.stack[t-1])&&e.isCharClass(this.stack[t-3])){let r=this.stack[t-1],n=this.
stack[t-3];if(r.op>n.op){let s=n;n=r,r=s,this.stack[t-3]=n}return e.mergeCharClass(n,r),this.reuse(r),this.pop(),!0}if(t>=2){let r=this.stack[t-1],n=this.stack[t-
2];if(n.op===_.Op.VERTICAL_BAR)return t>=3&&this.cleanAlt(this.stack[t-3]),this.stack[t-2]=r,this.stack[t-1]=n,!0}return!1}parseRightParen(){if(this.concat(),this.
swapVerticalBar()&&this.pop(),this.alternate(),this.stack.length<2)throw new je(e.ERR_UNEXPECTED_PAREN,this.wholeRegexp);let r=this.pop();if(r===void 0)throw new je(
e.ERR_BAD_EXPRESSION,this.wholeRegexp);let n=this.pop();if(n===void 0||n.op!==_.Op.LEFT_PAREN)throw new je(e.ERR_UNEXPECTED_PAREN,this.wholeRegexp);this.flags=n.
flags,n.cap===0?this.push(r):(n.op=_.Op.CAPTURE,n.subs=[r],this.push(n))}parsePerlClassEscape(t,r){let n=t.pos();if(!t.more()||t.pop()!==92||!t.more())return!1;
t.pop();let s=t.from(n),i=uN().get(s);return i===void 0?!1:(r.appendGroup(i,(this.flags&1)!==0),!0)}parseNamedClass(t,r){let n=t.rest(),s=n.indexOf(":]");if(s<0)
return!1;let i=n.substring(0,s+2);t.skipString(i);let o=cN().get(i);if(o===void 0)throw new je(e.ERR_INVALID_CHAR_RANGE,i);return r.appendGroup(o,(this.flags&1)!==
0),!0}parseUnicodeClass(t,r){let n=t.pos();if((this.flags&128)===0||!t.lookingAt("\\p")&&!t.lookingAt("\\P"))return!1;t.skip(1);let s=1,i=t.pop();if(i===80&&(s=
-1),!t.more())throw t.rewindTo(n),new je(e.ERR_INVALID_CHAR_RANGE,t.rest());i=t.pop();let o;if(i!==123)o=Dx(i);else{let l=t.rest(),p=l.indexOf("}");if(p<0)throw t.
rewindTo(n),new je(e.ERR_INVALID_CHAR_RANGE,t.rest());o=l.substring(0,p),t.skipString(o),t.skip(1)}o.length!==0&&o.codePointAt(0)===94&&(s=0-s,o=o.substring(1));
let a=e.unicodeTable(o);if(a===null)throw new je(e.ERR_INVALID_CHAR_RANGE,t.from(n));a.sign<0&&(s=0-s);let u=a.tab,c=a.fold;if(u===null)throw new je(e.ERR_INVALID_CHAR_RANGE,
t.from(n));if((this.flags&1)===0||c===null)r.appendTableWithSign(u,s);else{let l=new vn().appendTable(u).appendTable(c).cleanClass().toArray();r.appendClassWithSign(
l,s)}return!0}parseClass(t){let r=t.pos();t.skip(1);let n=this.newRegexp(_.Op.CHAR_CLASS);n.flags=this.flags;let s=new vn,i=1;t.more()&&t.lookingAt("^")&&(i=-1,
t.skip(1),(this.flags&4)===0&&s.appendRange(10,10));let o=!0;for(;!t.more()||t.peek()!==93||o;){o=!1;let a=t.pos();if(t.lookingAt("[:")){if(this.parseNamedClass(
t,s))continue;t.rewindTo(a)}if(this.parseUnicodeClass(t,s)||this.parsePerlClassEscape(t,s))continue;t.rewindTo(a);let u=e.parseClassChar(t,r),c=u;if(t.more()&&t.
lookingAt("-")){if(t.skip(1),t.more()&&t.lookingAt("]"))t.skip(-1);else if(c=e.parseClassChar(t,r),c<u)throw new je(e.ERR_INVALID_CHAR_RANGE,t.from(a))}(this.flags&
1)===0?s.appendRange(u,c):s.appendFoldedRange(u,c)}t.skip(1),s.cleanClass(),i<0&&s.negateClass(),n.runes=s.toArray(),this.push(n)}}});var Ld,mN=m(()=>{By();Mx();Ju();Ux();Bx();Vx();fN();mi();Ld=class e{expr;prog;numSubexp;cond;prefix;prefixComplete;prefixRune;dfa;prefilter;namedGroups;static compile(t){
return e.compileImpl(t,212)}static compileImpl(t,r){return new e(t,r)}constructor(t,r){let n=jd.parse(t,r);n=gi(n);let s=Fx.build(n),i=Cd.compileRegexp(n);this.
prefilter=s.type===xe.Type.NONE?null:s;let[o,a]=i.prefix();if(this.prefixComplete=o,this.prefix=a,this.prefixRune=0,this.prefix.length>0){let u=this.prefix.codePointAt(
0);if(u===void 0)throw new Error("RE2: prefix has no code point");this.prefixRune=u}this.namedGroups=n.namedGroups,this.expr=t,this.prog=i,this.numSubexp=n.maxCap(),
this.cond=i.startCond(),this.dfa=new Nd(this.prog)}matchPrefixComplete(t,r,n,s){if((n===1||n===2)&&r!==0)return null;let i=-1,o=-1,a=t.prefixLength(this);if(n===
0){let u=t.index(this,r);if(u<0)return null;i=r+u,o=i+a}else if(n===2){if(t.endPos()!==a||t.index(this,0)!==0)return null;i=0,o=a}else if(n===1){if(t.index(this,
0)!==0)return null;i=0,o=a}if(i<0)return null;if(s>0){let u=new Int32Array(s).fill(-1);return u[0]=i,u[1]=o,Array.from(u)}return[]}executeEngine(t,r,n,s){if(this.
prefixComplete&&(s===0||this.numSubexp===0))return this.matchPrefixComplete(t,r,n,s);if(this.prefilter!==null&&n===0&&!this.prefilter.eval(t,r))return null;let i=this.
dfa.match(t,r,n);return i!==null?i?[]:null:this._nfaFallback(t,r,n)?[]:null}_nfaFallback(t,r,n){let s=this.prog,i=t.endPos(),o=(f,g,h,b)=>{if(h<0||h>=s.numInst()||
g.has(h))return;g.add(h);let v=s.getInst(h);switch(v.op){case te.ALT:case te.ALT_MATCH:o(f,g,v.out,b),o(f,g,v.arg,b);break;case te.NOP:case te.CAPTURE:o(f,g,v.out,
b);break;case te.EMPTY_WIDTH:(v.arg&~b)===0&&o(f,g,v.out,b);break;default:f.add(h);break}},a=new Set,u=new Set,c=-1;if(r>0){let f=t.step(r-1)>>3;f>=0&&(c=f)}for(let f=r;f<=
i;f++){let g=f<i?t.step(f)>>3:-1,h=f<i?t.step(f)&7:0,b=Hn(c,g);if((n===0||f===r)&&o(a,new Set,s.start,b),n!==2){for(let v of a)if(s.getInst(v).op===te.MATCH)return!0}
if(f>=i||h===0)break;u.clear();for(let v of a){let N=s.getInst(v);if(te.isRuneOp(N.op)&&N.matchRune(g)){let R=Hn(g,f+h<i?t.step(f+h)>>3:-1);o(u,new Set,N.out,R)}}
if(n===0){let v=f+h<i?t.step(f+h)>>3:-1,N=Hn(g,v);o(u,new Set,s.start,N)}c=g,[a,u]=[u,a],f+=h-1}let l=Hn(c,-1),p=new Set,d=new Set;for(let f of a)o(d,p,f,l);for(let f of d)
if(s.getInst(f).op===te.MATCH)return!0;return!1}numberOfCapturingGroups(){return this.numSubexp}reset(){}toString(){return this.expr}match(t){return this.executeEngine(
xd(t),0,0,0)!==null}}});var hN={};x(hN,{RE2JS:()=>Yy,RE2JSCompileException:()=>sa,RE2JSException:()=>Ns,RE2JSFlagsException:()=>ia,RE2JSGroupException:()=>Ad,RE2JSInternalException:()=>Pd,
RE2JSSyntaxException:()=>je});var Yy,gN=m(()=>{By();mN();mi();zu();zu();Yy=class e{patternInput;flagsInput;re2Input;static CASE_INSENSITIVE=1;static DOTALL=2;static MULTILINE=4;static DISABLE_UNICODE_GROUPS=8;static quote(t){
return qx(t)}static compile(t,r=0){return new e(t,r)}static validateFlags(t){if((t&~(e.MULTILINE|e.DOTALL|e.CASE_INSENSITIVE|e.DISABLE_UNICODE_GROUPS))!==0)throw new ia(
"Flags should only be a combination of MULTILINE, DOTALL, CASE_INSENSITIVE, DISABLE_UNICODE_GROUPS")}static buildRegexWithFlags(t,r=0){let n=t;return(r&e.CASE_INSENSITIVE)!==
0&&(n=`(?i)${n}`),(r&e.DOTALL)!==0&&(n=`(?s)${n}`),(r&e.MULTILINE)!==0&&(n=`(?m)${n}`),n}static matches(t,r){return e.compile(t).testExact(r)}constructor(t,r=0){
let n=212;(r&e.DISABLE_UNICODE_GROUPS)!==0&&(n&=-129),e.validateFlags(r);let s=e.buildRegexWithFlags(t,r);this.patternInput=t,this.flagsInput=r,this.re2Input=Ld.
compileImpl(s,n)}reset(){this.re2Input.reset()}flags(){return this.flagsInput}pattern(){return this.patternInput}re2(){return this.re2Input}matches(t){return this.
testExact(t)}test(t){return this.re2Input.match(t)}testExact(t){return this.re2Input.executeEngine(xd(t),0,2,0)!==null}toString(){return this.patternInput}groupCount(){
return this.re2Input.numberOfCapturingGroups()}namedGroups(){return this.re2Input.namedGroups}}});async function ua(e,t=!1){if(t&&JB.test(e)&&(e.match(YB)??[]).length<=2){let n=WB(e);if(n)return n}let{RE2JS:r}=await Promise.resolve().then(()=>(gN(),hN));try{
let n=new r(e);return s=>n.test(s)}catch(n){throw new Xu(n instanceof Error?n.message:String(n),{cause:n})}}function WB(e){try{let t=new RegExp(e);return r=>t.test(
r)}catch{return}}var Xu,JB,YB,Zu=m(()=>{"use strict";Xu=class extends Error{},JB=/^\^(?:[\w :#/,;@!%&=~"'<>-][+*?]?|\[[\w-]+\][+*?]?|\\[.()[\]{}*+?|$^/dw-][+*?]?)*\$?$/,
YB=/(?<!\\)[+*]/g});var yN={};x(yN,{mergeRequestTitle:()=>zB});var zB,bN=m(()=>{"use strict";Wi();Zu();ae();Z();zB=Ve({id:"merge_request_title",title:"The title follows the pattern",
severity:"low",about:"merge_request",needs:{mergeRequest:Yt},params:Xe({pattern:O({min:1,max:1e3})}),prepare:async({pattern:e})=>({pattern:e,matches:await ua(e,
!0)}),remediation:{text:"change the title of the merge request so that it matches, then run this job again",page:"!"},check({mergeRequest:{title:e}},{pattern:t,
matches:r}){return r(e)?He(`the title matches ${t}`,{actual:e}):Ke(`the title "${e}" does not match ${t}`,{actual:e})}})});function ro(e,t){if(!e.includes("*"))return e===t;let r=e.split("*").map(n=>n.replace(/[\\^$.|?+()[\]{}]/g,"\\$&")).join("[\\s\\S]*");return t!==""&&new RegExp(
`^${r}$`).test(t)}var Wy,$d,XB,ca,la=m(()=>{"use strict";ae();Ae();Wy={id:"protected_branches_answer",summary:"The protected branches",right:"at least Reporter \
in a private project",about:"project",collect:({gitlab:e,projectId:t})=>e.ProtectedBranches.all(t,{perPage:100})},$d=Ge(K(S({access_level:ft(ie()),user_id:A(ie()),
group_id:A(ie()),deploy_key_id:A(ie())})),e=>e.filter(t=>t.user_id==null&&t.group_id==null&&t.deploy_key_id==null).map(t=>t.access_level??0)),XB=Ge(S({name:O(),
push_access_levels:$d,inherited:A(z())}),e=>({name:e.name,isInherited:e.inherited??!1,rolePushLevels:e.push_access_levels})),ca=ir(Wy,{id:"protected_branches"},
K(XB))});var _N={};x(_N,{defaultBranchProtected:()=>ZB,protection:()=>yi});function yi({defaultBranch:e,isEmpty:t,readsCode:r},n){if(t===void 0)return{unknown:"GitLab di\
d not show whether the repository is empty"};if(t)return{unknown:"the repository is empty, and the API does not tell which default branch GitLab assumes"};if(!r)
return{unknown:"GitLab did not show which branch is the default one"};if(e===void 0)return{value:!1,because:"the project has no default branch"};let s=n.find(({
name:o})=>ro(o,e));if(!s)return{value:!1,because:`no protection rule matches ${e}`};let i=s.name===e?"":` by the rule ${s.name}`;return{value:!0,because:`${e} i\
s protected${i}`}}var ZB,ec=m(()=>{"use strict";Pt();la();Z();ZB=q({id:"default_branch_protected",title:"The default branch is protected",type:"boolean",severity:"\
high",needs:{project:ge,rules:ca},remediation:{text:"protect the default branch under Settings > Repository > Protected branches",page:"/-/settings/repository#j\
s-protected-branches-settings"},read:({project:e,rules:t})=>yi(e,t)})});function tc(e,t){return t.find(({name:r,isInherited:n})=>r===e&&!n)}var zy=m(()=>{"use strict"});var wN={};x(wN,{defaultBranchProtectedFromDirectPush:()=>eV});function tV(e){return e.includes(vN)?"Developers and Maintainers":e.includes(40)?"Maintainers":"in\
stance administrators"}var vN,eV,TN=m(()=>{"use strict";Pt();la();ec();Z();zy();vN=30,eV=q({id:"default_branch_protected_from_direct_push",title:"Nobody pushes \
to the default branch directly",type:"boolean",severity:"high",needs:{project:ge,rules:ca},remediation:{text:"set Allowed to push and merge to No one for the de\
fault branch under Settings > Repository > Protected branches",page:"/-/settings/repository#js-protected-branches-settings"},read({project:e,rules:t}){let{defaultBranch:r,
isEmpty:n}=e;if(n===!0)return{value:!1,because:"the repository is empty"};let s=yi(e,t);if("unknown"in s||s.value===!1)return s;let i=tc(r,t);return i?Math.max(
0,...i.rolePushLevels)>=vN?{value:!1,because:`${tV(i.rolePushLevels)} can push to ${r} directly`}:{value:!0,because:`no role can push to ${r} directly`}:{value:!0,
because:s.because,note:"GitLab looks only at a project rule of exactly that name and there is none, so who may push was not checked"}}})});function nV(e){let t=e.ci_pipeline_variables_minimum_override_role;return t===void 0?void 0:t!=="developer"}var rV,zt,Jn=m(()=>{"use strict";ae();Ae();Pt();rV=Ge(
S({only_allow_merge_if_all_status_checks_passed:be(ft(z())),merge_method:A(O()),archived:A(z()),last_activity_at:A(O()),builds_access_level:A(O()),ci_config_path:be(
ft(O())),auto_devops_enabled:A(z()),restrict_user_defined_variables:A(z()),ci_pipeline_variables_minimum_override_role:A(O()),forks_count:A(ie()),permissions:A(
Ep())}),e=>({mustPassStatusChecks:e.only_allow_merge_if_all_status_checks_passed,isUltimate:e.only_allow_merge_if_all_status_checks_passed!==void 0||(e.permissions?
!1:void 0),mergeMethod:e.merge_method,isArchived:e.archived,lastActivityAt:e.last_activity_at,pipelinesAccess:e.builds_access_level,ciConfigPath:e.ci_config_path,
hasAutoDevops:e.auto_devops_enabled,restrictsVariables:e.restrict_user_defined_variables??nV(e),forks:e.forks_count})),zt=ir(xp,{id:"project_settings",summary:"\
The project's settings"},rV)});var EN={};x(EN,{Permissions:()=>nc,permissionFields:()=>rc,requireDeveloper:()=>sc});async function sc(e,t){if(e?.pushCode===!0)return;let[{role:r=0},{isArchived:n}]=await Promise.
all([t.read(ge),t.read(zt)]);if(r<sV||n!==!0)throw new ce("GitLab shows none, but the token's role is below Developer and may not see them")}var rc,nc,sV,Dd=m(()=>{
"use strict";ae();Jt();Pt();Jn();rc="userPermissions { pushCode }",nc=A(S({pushCode:z()})),sV=30});function SN(e,t){return new RegExp(`prevent_approval_by_${t}['"]?\\s*:\\s*true`).test(e??"")}var iV,bi,ic=m(()=>{"use strict";ae();Jt();Ae();iV=S({approvalPolicies:A(
S({nodes:K(S({name:O(),enabled:z(),yaml:A(O())}))})),userPermissions:A(S({pushCode:z()}))}),bi={id:"approval_policies",summary:"The approval policies",right:"at\
 least Developer",about:"project",select:{on:"project",fields:"approvalPolicies(relationship: INHERITED, first: 100) { nodes { name enabled yaml } } userPermiss\
ions { pushCode }",async read(e,t){let r=W(iV,e),n=r.approvalPolicies?.nodes??[];if(n.length===0&&r.userPermissions?.pushCode!==!0&&await(await Promise.resolve().then(()=>(Dd(),EN))).
requireDeveloper(void 0,t),n.length>=100)throw new ce("there are 100 or more, and only 100 are shown");return n.filter(({enabled:s})=>s).map(({name:s,yaml:i})=>({
name:s,preventsAuthorApproval:SN(i,"author"),preventsCommitterApproval:SN(i,"commit_author")}))}}}});var Xy,oV,RN,Zy=m(()=>{"use strict";ae();Ae();Xy={id:"approval_settings_answer",summary:"The project's approval settings",right:"Maintainer",about:"project",collect:({
gitlab:e,projectId:t})=>e.MergeRequestApprovals.showConfiguration(t)},oV=Ge(S({merge_requests_author_approval:z()}),e=>({authorMayApprove:e.merge_requests_author_approval})),
RN=ir(Xy,{id:"approval_settings"},oV)});function qd(e,[t,r],n){if(e)return{value:e,because:t};if(n.length===0)return{value:e,because:r};let s=ve(n.map(({name:i})=>i));return{value:e,because:r,doubt:`a\
n approval policy forbids it (${s}) and the API does not tell whether it is linked to the framework`}}var eb=m(()=>{"use strict";Te()});var ON={};x(ON,{mergeRequestPreventAuthorApproval:()=>aV});var aV,kN=m(()=>{"use strict";ic();Zy();Z();eb();aV=q({id:"merge_request_prevent_author_approval",title:"\
Authors cannot approve their own merge requests",type:"boolean",severity:"high",needs:{settings:RN,policies:bi},remediation:{text:"tick Prevent approval by merg\
e request creator under Settings > Merge requests > Approval settings",page:"/-/settings/merge_requests"},read:({settings:e,policies:t})=>qd(!e.authorMayApprove,
["authors cannot approve their own merge requests","authors can approve their own merge requests"],t.filter(r=>r.preventsAuthorApproval))})});var tb,uV,xN,rb=m(()=>{"use strict";ae();Ae();tb={id:"approval_rules_answer",summary:"The project's approval rules",right:"Maintainer, or the right to open merg\
e requests in the project",about:"project",collect:({gitlab:e,projectId:t})=>e.read(`/projects/${t}/approval_rules`,{perPage:100})},uV=Ge(S({name:O(),approvals_required:ie(),
rule_type:A(O())}),e=>({name:e.name,approvalsRequired:e.approvals_required})),xN=ir(tb,{id:"approval_rules"},K(uV))});var NN={};x(NN,{minimumApprovalsRequired:()=>cV});var cV,IN=m(()=>{"use strict";ic();rb();Te();Z();cV=q({id:"minimum_approvals_required",title:"Approvals are re\
quired",type:"number",severity:"high",needs:{rules:xN,policies:bi},remediation:{text:"raise the approvals of a rule, or add a rule, under Settings > Merge reque\
sts > Merge request approvals",page:"/-/settings/merge_requests"},read({rules:e,policies:t}){let r=e.reduce((i,{approvalsRequired:o})=>i+o,0),n=ne(r,"approval i\
s required","approvals are required");if(t.length===0)return{value:r,because:n};let s=ve(t.map(({name:i})=>i));return{value:r,because:n,mayBeHigher:`the API hid\
es the rules of approval policies (${s}), which may add more`}}})});var AN={};x(AN,{pushProtectionEnabled:()=>pV});var lV,pV,PN=m(()=>{"use strict";Pt();Z();lV=30,pV=q({id:"push_protection_enabled",title:"Secret push protection \
is on",type:"boolean",severity:"high",needs:{project:ge},remediation:{text:"switch on Secret push protection under Secure > Security configuration",page:"/-/sec\
urity/configuration"},read({project:{secretPushProtection:e,role:t}}){return e===!0?{value:!0,because:"secret push protection is on"}:e!==void 0?{value:!1,because:"\
secret push protection is off"}:t===void 0||t<lV?{unknown:"GitLab shows secret push protection only to a token with at least the Developer role"}:{value:!1,because:"\
secret push protection is not licensed for this project"}}})});var dV,CN,jN=m(()=>{"use strict";fe();ae();Ae();dV=ft(Ge(S({reject_unsigned_commits:A(z())}),e=>({rejectsUnsignedCommits:e.reject_unsigned_commits??void 0}))),CN=
{id:"push_rule",summary:"The project's push rule",right:"Maintainer",about:"project",async collect({gitlab:e,projectId:t}){try{return W(dV,await e.ProjectPushRules.
show(t))}catch(r){if(r instanceof k&&"status"in r&&r.status===404)return null;throw r}}}});var LN={};x(LN,{requireSignedCommits:()=>fV});var fV,$N=m(()=>{"use strict";jN();Z();fV=q({id:"require_signed_commits",title:"Unsigned commits are rejected",type:"\
boolean",severity:"medium",needs:{rule:CN},remediation:{text:"tick Reject unsigned commits under Settings > Repository > Push rules",page:"/-/settings/repositor\
y#js-push-rules"},read({rule:e}){return e===null?{value:!1,because:"the project has no push rule of its own"}:e.rejectsUnsignedCommits===void 0?{unknown:"the pu\
sh rule takes the instance's default for unsigned commits, which the API does not show"}:e.rejectsUnsignedCommits?{value:!0,because:"the push rule rejects unsig\
ned commits"}:{value:!1,because:"the push rule accepts unsigned commits"}}})});var DN={};x(DN,{resolveDiscussionsRequired:()=>mV});var mV,qN=m(()=>{"use strict";Pt();Z();mV=q({id:"resolve_discussions_required",title:"All threads must be re\
solved before merging",type:"boolean",severity:"medium",needs:{project:ge},remediation:{text:"tick All threads must be resolved under Settings > Merge requests \
> Merge checks",page:"/-/settings/merge_requests"},read({project:{mustResolveDiscussions:e}}){return e===void 0?{unknown:"GitLab did not show the setting to thi\
s token"}:e===!0?{value:!0,because:"unresolved threads block merging"}:{value:!1,because:"a merge request can be merged with unresolved threads"}}})});async function Md(e,t){let{defaultBranchHint:r}=e,n=r===void 0?void 0:t(r);n?.catch(()=>{});let{defaultBranch:s,readsCode:i}=await e.read(ge);if(!i)throw new ce(
"GitLab does not show which branch is the default one; that needs at least Reporter in a private project");if(s!==void 0)return{branch:s,value:await(s===r&&n?n:
t(s))}}var nb=m(()=>{"use strict";Jt();Pt()});async function vV({gitlab:e,projectId:t},r){for(let n=1;n<=_V;n++){let s=W(K(hV),await e.Pipelines.all(t,{ref:r,perPage:MN,page:n})),i=s.filter(({ref:u,source:c})=>u===
r&&!yV.has(c??"")).sort((u,c)=>c.id-u.id),o=i.find(({source:u})=>u!==bV)?.id,a=s.length<MN;if(i[0])return{newest:i[0].id,newestOwn:o??(a?void 0:null)};if(a)return{
newest:void 0,newestOwn:void 0}}throw new ce(GN(r))}function GN(e){return`none of the newest pipelines of ${e} is of a kind that counts, and there are more`}async function BN({
gitlab:e,projectId:t},r,n){if(n===void 0)return{branch:r,pipelineId:n,jobs:[]};let s=W(K(gV),await e.Jobs.all(t,{pipelineId:n,includeRetried:!0,perPage:100}));return{
branch:r,pipelineId:n,jobs:s.map(({id:i,name:o,artifacts:a=[]})=>({id:i,name:o,reports:a.map(({file_type:u})=>u)}))}}var hV,gV,yV,bV,sb,FN,ib,UN,MN,_V,ob=m(()=>{
"use strict";ae();Jt();nb();Ae();Pt();Jn();hV=S({id:ie(),ref:O(),source:A(O())}),gV=S({id:ie(),name:O(),artifacts:A(K(S({file_type:O()})))}),yV=new Set(["webide",
"parent_pipeline","ondemand_dast_scan","ondemand_dast_validation","container_registry_push","duo_workflow","pipeline_execution_policy_schedule"]),bV="security_o\
rchestration_policy",sb="at least Reporter in a private project",FN={id:"default_branch_pipelines",summary:"The default branch's newest pipelines",right:sb,about:"\
project",async collect(e){let r=await Md(e,n=>vV(e,n)).catch(async n=>{if((await e.read(zt)).pipelinesAccess!=="disabled")throw n});return r?{branch:r.branch,...r.
value}:{branch:(await e.read(ge)).defaultBranch,newest:void 0,newestOwn:void 0}}},ib={id:"default_branch_reports",summary:"The reports of the default branch's n\
ewest pipeline",right:sb,about:"project",needs:{pipelines:FN},collect:(e,{pipelines:{branch:t,newest:r}})=>BN(e,t,r)},UN={id:"own_pipeline_reports",summary:"The\
 reports of the default branch's newest pipeline that no policy started",right:sb,about:"project",needs:{pipelines:FN},async collect(e,{pipelines:{branch:t,newest:r,
newestOwn:n}}){if(n===null)throw new ce(GN(t??""));return n===r?e.read(ib):BN(e,t,n)}},MN=100,_V=10});var Is={};x(Is,{noPipeline:()=>Fd,scanners:()=>TV});function Fd({branch:e,pipelineId:t}){if(e===void 0)return{value:!1,because:"the project has no default branc\
h"};if(t===void 0)return{value:!1,because:`no pipeline has run on ${e}`}}function EV({branch:e,pipelineId:t,jobs:r},n){let s=r.some(({reports:i})=>i.includes(n));
return{value:s,because:`pipeline ${t} of ${e} has ${s?"a":"no"} ${n} report`}}var wV,TV,Yn=m(()=>{"use strict";ob();Z();wV={scanner_sast_running:["sast","SAST"],
scanner_secret_detection_running:["secret_detection","Secret detection"],scanner_dep_scanning_running:["dependency_scanning","Dependency scanning"],scanner_container_scanning_running:[
"container_scanning","Container scanning"],scanner_license_compliance_running:["license_scanning","License scanning"],scanner_dast_running:["dast","DAST"],scanner_api_security_running:[
"api_fuzzing","API fuzzing"],scanner_code_quality_running:["codequality","Code quality"]},TV=Object.entries(wV).map(([e,[t,r]])=>q({id:e,title:`${r} runs on the\
 default branch`,type:"boolean",severity:"medium",needs:{reports:ib},remediation:{text:`run ${r} in pipelines of the default branch, with artifacts:reports:${t}`,
page:"/-/security/configuration"},read:({reports:n})=>Fd(n)??{...EV(n,t),...t==="license_scanning"?{note:"the job that made such reports is retired, so in pract\
ice this is nearly always false"}:{}}}))});var SV,VN,KN=m(()=>{"use strict";ae();Ae();SV=S({id:ie(),url:O()}),VN={id:"webhooks",summary:"The project's webhooks",right:"Maintainer",about:"project",async collect({
gitlab:e,projectId:t}){return W(K(SV),await e.ProjectHooks.all(t,{perPage:100})).map(({id:n,url:s})=>({id:n,isHttps:s.startsWith("https")}))}}});var QN={};x(QN,{secureWebhooks:()=>RV});var RV,HN=m(()=>{"use strict";KN();Te();Z();RV=q({id:"secure_webhooks",title:"Webhooks use https",type:"boolean",severity:"\
medium",needs:{hooks:VN},remediation:{text:"change the webhook's address to https, or remove it",page:"/-/hooks"},read({hooks:e}){let t=e.filter(({isHttps:n})=>!n);
if(t.length===0)return{value:!0,because:e.length===0?"there are no webhooks":"every webhook uses https"};let r=ve(t.map(({id:n})=>`hook ${n}`));return{value:!1,
because:`${ne(t.length,"webhook does","webhooks do")} not use https: ${r}`}}})});var OV,oc,JN=m(()=>{"use strict";ae();Ae();OV=Ge(S({id:O(),title:O(),message:O(),parent_ids:K(O()),author_name:O(),author_email:O()}),e=>({sha:e.id,title:e.title,
message:e.message,isMerge:e.parent_ids.length>1,author:{name:e.author_name,email:e.author_email.toLowerCase()},signedOffBy:[...e.message.matchAll(/^signed-off-by:[^<\n]*<([^>\n]+)>\s*$/gim)].
map(([,t=""])=>t.toLowerCase())})),oc={id:"commits",summary:"The commits of the merge request",right:"at least Reporter with scope read_api",about:"merge_reques\
t",collect:async({gitlab:e,projectId:t,iid:r})=>W(K(OV),await e.read(`/projects/${t}/merge_requests/${r}/commits`,{perPage:100}))}});var ac={};x(ac,{mergeRequestCommitAuthors:()=>IV,mergeRequestCommitMessages:()=>xV,mergeRequestCommitsSignedOff:()=>NV,mergeRequestNoMergeCommits:()=>AV});function ab(e,t,r){
if(e.length===0)return YN;let n=e.filter(({isMerge:i})=>!i),s=n.filter(i=>!r(i));return s.length===0?He(`${ne(n.length,"commit is","commits are")} as asked`,{actual:0}):
Ke(`${ne(s.length,"commit has","commits have")} ${t}: ${WN(s)}`,{actual:s.length})}function WN(e){return ve(e.map(({sha:t,title:r})=>`${t.slice(0,8)} ${r}`),5)}
var Ud,kV,xV,NV,IV,AV,YN,uc=m(()=>{"use strict";JN();Zu();ae();Te();Z();Ud=e=>({text:`${e}, push again, and run this job for the new head`}),kV="^[A-Za-z]+(\\([^\
()\\n]+\\))?!?: \\S",xV=Ve({id:"merge_request_commit_messages",title:"Commit messages follow the pattern",severity:"low",about:"merge_request",needs:{commits:oc},
params:Xe({pattern:be(O({min:1,max:1e3})),conventional:be(z()),types:be(K(O({min:1,max:50})))}),async prepare({pattern:e,conventional:t=e===void 0,types:r}){let n=[
...e===void 0?[]:[e],...t?[kV]:[]];return{wanted:n,types:r,matchers:await Promise.all(n.map(s=>ua(s)))}},remediation:Ud("reword the commits, for instance with g\
it rebase --interactive"),check({commits:e},{matchers:t,types:r}){return ab(e,"a message that does not follow the pattern",({title:n,message:s})=>(r===void 0||r.
some(o=>new RegExp(`^${o.replace(/\W/g,"\\$&")}\\b`).test(n)))&&t.every(o=>o(s)))}}),NV=Ve({id:"merge_request_commits_signed_off",title:"Commits are signed off \
by their author",severity:"medium",about:"merge_request",needs:{commits:oc},remediation:Ud("sign the commits off with git commit --amend --signoff or git rebase\
 --signoff"),check:({commits:e})=>ab(e,"no Signed-off-by line of the author",({signedOffBy:t,author:r})=>t.includes(r.email))}),IV=Ve({id:"merge_request_commit_\
authors",title:"Commits come from known addresses",severity:"medium",about:"merge_request",needs:{commits:oc},params:Xe({email_domains:K(O({min:1,max:255}))}),remediation:Ud(
"set user.email to an address of the organisation and rewrite the commits"),check:({commits:e},{email_domains:t})=>ab(e,"an author of another address",({author:r})=>t.
some(n=>r.email.endsWith(`@${n.toLowerCase()}`)))}),AV=Ve({id:"merge_request_no_merge_commits",title:"The source branch has no merge commits",severity:"low",about:"\
merge_request",needs:{commits:oc},remediation:Ud("rebase onto the target branch instead of merging it"),check({commits:e}){if(e.length===0)return YN;let t=e.filter(
({isMerge:r})=>r);return t.length===0?He(`none of ${ne(e.length,"commit")} is a merge`,{actual:0}):Ke(`${ne(t.length,"commit is a merge","commits are merges")}:\
 ${WN(t)}`,{actual:t.length})}}),YN=ht("GitLab shows no commits of this merge request")});var zN={};x(zN,{mergeRequestCommitsSigned:()=>CV});var PV,CV,XN=m(()=>{"use strict";ky();Te();Z();PV=new Set(["VERIFIED","VERIFIED_SYSTEM","VERIFIED_CA"]),CV=Ve(
{id:"merge_request_commits_signed",title:"Every commit has a verified signature",severity:"high",about:"merge_request",needs:{commits:_d},remediation:{text:"sig\
n the commits with a key that GitLab knows, push again, and run this job for the new head"},check({commits:e}){if(e.length===0)return ht("GitLab shows no commit\
s of this merge request");let t=e.filter(({signature:n})=>!PV.has(n?.verificationStatus?.toUpperCase()??""));if(t.length===0)return He(`${ne(e.length,"signature\
 is","signatures are")} verified`,{actual:0});let r=t.map(({sha:n,signature:s})=>`${n.slice(0,8)} ${s?.verificationStatus?.toLowerCase()??"unsigned"}`);return Ke(
`${ne(t.length,"commit has","commits have")} no verified signature: ${ve(r,5)}`,{actual:t.length})}})});var pa={};x(pa,{mergeRequestDescription:()=>jV,mergeRequestLabels:()=>$V,mergeRequestLinksIssue:()=>DV,mergeRequestSourceBranch:()=>MV,mergeRequestTargetBranch:()=>qV});
function LV(e,t){let r=e.replace(/<!--[\s\S]*?-->/g,"").split(/\r?\n/),n=a=>/^#{1,6}\s/.test(a),s=r.findIndex(a=>n(a)&&a.replace(/^#+\s+/,"").replace(/\s*#*\s*$/,
"").toLowerCase()===t.toLowerCase());if(s<0)return!1;let i=r.slice(s+1),o=i.findIndex(n);return i.slice(0,o<0?void 0:o).some(a=>a.trim()!=="")}function ZN(e,t){
return e.endsWith("*")?t.startsWith(e.slice(0,-1)):t===e}function rI(e,t,r){return Ve({id:e,title:`The ${t} branch follows the pattern`,severity:"low",about:"me\
rge_request",needs:{mergeRequest:Yt},params:Xe({pattern:eI}),prepare:tI,remediation:{text:`use a ${t} branch that matches${Gd}`,page:"!"},check({mergeRequest:n},{
pattern:s,matches:i}){let o=r(n);return o===void 0?ht(`GitLab did not show the ${t} branch`):i(o)?He(`the ${t} branch ${o} matches ${s}`,{actual:o}):Ke(`the ${t}\
 branch ${o} does not match ${s}`,{actual:o})}})}var Gd,eI,tI,jV,$V,DV,qV,MV,da=m(()=>{"use strict";Wi();Zu();ae();Te();Z();Gd=", then run this job again",eI=O(
{min:1,max:1e3}),tI=async e=>({...e,matches:await ua(e.pattern)}),jV=Ve({id:"merge_request_description",title:"The description says what it should",severity:"lo\
w",about:"merge_request",needs:{mergeRequest:Yt},params:Xe({min_length:be(Ar({min:1,max:1e5})),sections:be(K(O({min:1,max:200})))}),remediation:{text:`complete \
the description of the merge request${Gd}`,page:"!"},check({mergeRequest:{description:e}},{min_length:t=1,sections:r=[]}){let n=e.trim().length;if(n<t)return Ke(
`the description has ${n} characters, at least ${t} are expected`,{actual:n});let s=r.filter(i=>!LV(e,i));return s.length>0?Ke(`the description lacks the sectio\
n ${ve(s)}, or leaves it empty`,{actual:s}):He(r.length===0?`the description has ${n} characters`:"the description has every section")}});$V=Ve({id:"merge_reque\
st_labels",title:"The labels are as asked",severity:"low",about:"merge_request",needs:{mergeRequest:Yt},params:Xe({required:be(K(O({min:1,max:255}))),forbidden:be(
K(O({min:1,max:255})))}),remediation:{text:`set the labels of the merge request${Gd}`,page:"!"},check({mergeRequest:{labels:e}},{required:t=[],forbidden:r=[]}){
if(!e)return ht("GitLab did not show the labels");let n=t.filter(o=>!e.some(a=>ZN(o,a))),s=e.filter(o=>r.some(a=>ZN(a,o))),i=[...n.length>0?[`${ve(n)} is missin\
g`]:[],...s.length>0?[`${ve(s)} is not allowed`]:[]];return i.length>0?Ke(`of the labels, ${i.join(", and ")}`,{actual:e}):He(e.length===0?"no label is asked fo\
r":`the labels are ${ve(e)}`,{actual:e})}});DV=Ve({id:"merge_request_links_issue",title:"An issue is named",severity:"low",about:"merge_request",needs:{mergeRequest:Yt},
params:Xe({pattern:eI}),prepare:tI,remediation:{text:`name the issue in title, description or branch${Gd}`,page:"!"},check({mergeRequest:{title:e,description:t,
sourceBranch:r=""}},{pattern:n,matches:s}){let o=[["title",e],["description",t],["source branch",r]].find(([,a])=>s(a));return o?He(`the ${o[0]} names an issue \
(${n})`):Ke(`neither title, description nor source branch matches ${n}`)}}),qV=rI("merge_request_target_branch","target",({targetBranch:e})=>e),MV=rI("merge_req\
uest_source_branch","source",({sourceBranch:e})=>e)});var FV,nI,sI=m(()=>{"use strict";ae();Jt();Ae();FV=S({resolvableDiscussionsCount:ft(ie()),resolvedDiscussionsCount:ft(ie())}),nI={id:"threads",summary:"The thre\
ads of the merge request",right:"at least Reporter with scope read_api",about:"merge_request",select:{on:"merge_request",fields:"resolvableDiscussionsCount reso\
lvedDiscussionsCount",read(e){let{resolvableDiscussionsCount:t,resolvedDiscussionsCount:r}=W(FV,e);if(t===null||r===null)throw new ce("GitLab shows this token n\
o count");return{resolvable:t,resolved:r}}}}});var iI={};x(iI,{mergeRequestThreadsResolved:()=>UV});var UV,oI=m(()=>{"use strict";sI();Te();Z();UV=Ve({id:"merge_request_threads_resolved",title:"All threads a\
re resolved",severity:"medium",about:"merge_request",needs:{threads:nI},remediation:{text:"resolve the open threads, then run this job again",page:"!"},check({threads:{
resolvable:e,resolved:t}}){let r=e-t;return r>0?Ke(`${ne(r,"thread is","threads are")} not resolved`,{actual:r}):He(e===0?"there are no threads":"every thread i\
s resolved",{actual:0})}})});var GV,aI,uI=m(()=>{"use strict";ae();rb();Ae();GV=Ge(S({name:O(),approvals_required:ie(),rule_type:A(O()),eligible_approvers:A(K(S({id:ie()}))),contains_hidden_groups:A(
z()),protected_branches:A(K(S({name:O()}))),applies_to_all_protected_branches:A(z())}),e=>({name:e.name,approvalsRequired:e.approvals_required,type:e.rule_type,
eligibleApprovers:e.contains_hidden_groups?void 0:e.eligible_approvers?.length,branches:e.protected_branches?.map(({name:t})=>t),isForProtectedBranches:e.applies_to_all_protected_branches??
!1})),aI=ir(tb,{id:"approval_rule_scopes"},K(GV))});var lI={};x(lI,{projectApprovalsOnDefaultBranch:()=>BV});function cI(e,t){return Math.max(0,...e.map(t))}function VV(e,t,r){let{approvalsRequired:n,type:s,branches:i,
isForProtectedBranches:o,eligibleApprovers:a}=e;return s!=="any_approver"&&s!=="regular"?s===void 0?void 0:0:i===void 0?void 0:(o?r:i.length===0||i.some(c=>ro(c,
t)))?s==="any_approver"?n:a!==void 0&&a<n?0:a!==void 0&&a>n?n:void 0:0}var BV,pI=m(()=>{"use strict";ic();uI();Pt();la();ae();Te();Z();BV=Ve({id:"project_approv\
als_on_default_branch",title:"The default branch requires enough approvals",severity:"high",about:"project",needs:{project:ge,branches:ca,rules:aI,policies:bi},
params:Xe({at_least:Ar({min:1,max:100})}),remediation:{text:"raise the approvals of a rule for the default branch under Settings > Merge requests > Merge reques\
t approvals",page:"/-/settings/merge_requests"},check({project:{defaultBranch:e,readsCode:t},branches:r,rules:n,policies:s},{at_least:i}){if(!t||e===void 0)return ht(
"GitLab did not show which branch is the default one");let o=r.some(({name:d})=>ro(d,e)),a=d=>VV(d,e,o),u=cI(n,d=>a(d)??0),c=cI(n,d=>a(d)??d.approvalsRequired),
l=`${ne(u,"approval is","approvals are")} required on ${e}, ${i} ${i===1?"is":"are"} expected`,p={actual:u};if(u>=i)return He(l,p);if(c>=i)return ht(`${l}; GitL\
ab does not show enough of a rule that asks for ${c}`);if(s.length>0){let d=ve(s.map(({name:f})=>f));return ht(`${l}; the API hides the rules of approval polici\
es (${d}), which may ask for more`)}return Ke(l,p)}})});var KV,Wn,cc=m(()=>{"use strict";ae();Ae();la();KV=Ge(S({name:O(),push_access_levels:$d,merge_access_levels:$d,allow_force_push:z(),code_owner_approval_required:A(
z()),inherited:A(z())}),e=>({name:e.name,isInherited:e.inherited??!1,rolePushLevels:e.push_access_levels,roleMergeLevels:e.merge_access_levels,allowsForcePush:e.
allow_force_push,requiresCodeOwners:e.code_owner_approval_required===!0})),Wn=ir(Wy,{id:"branch_protections"},K(KV))});async function QV({gitlab:e,projectId:t},r,n){try{return await e.rawFile(t,r,n),!0}catch(s){if(s instanceof k&&"status"in s&&s.status===404)return!1;throw s}}var dI,
Bd,ub=m(()=>{"use strict";fe();nb();Ae();dI=["CODEOWNERS","docs/CODEOWNERS",".gitlab/CODEOWNERS"],Bd={id:"code_owners_file",summary:"The CODEOWNERS file",right:"\
at least Reporter in a private project",about:"project",async collect(e){let r=await Md(e,n=>Promise.all(dI.map(s=>QV(e,s,n))));return{branch:r?.branch,path:dI.
find((n,s)=>r?.value[s])}}}});var lb={};x(lb,{onMatchingRules:()=>lc,projectDefaultBranchNotDeletable:()=>HV,projectForcePushBlocked:()=>JV});function lc(e,t,r){let n=yi(e,t);if("unknown"in n)
return ht(n.unknown);let{defaultBranch:s=""}=e,i=t.filter(({name:o})=>ro(o,s));return i.length===0?Ke(n.because):r(s,i)}function cb(e){return ve(e.map(mI))}function mI({
name:e,isInherited:t}){return t?`${e} of the group`:e}var fI,HV,JV,Vd=m(()=>{"use strict";cc();Pt();la();Te();ec();Z();fI="/-/settings/repository#js-protected-b\
ranches-settings",HV=Ve({id:"project_default_branch_not_deletable",title:"The default branch cannot be deleted",severity:"medium",about:"project",needs:{project:ge,
rules:Wn},remediation:{text:"protect the default branch under Settings > Repository > Protected branches",page:fI},check:({project:e,rules:t})=>lc(e,t,(r,n)=>He(
`Git refuses to delete ${r}, which is protected by the rule ${cb(n)}`,{note:"who may change protection rules can still take the rule away"}))}),JV=Ve({id:"proje\
ct_force_push_blocked",title:"Nobody can force push to the default branch",severity:"high",about:"project",needs:{project:ge,rules:Wn},remediation:{text:"protec\
t the default branch, and switch off Allowed to force push in every rule that matches it, under Settings > Repository > Protected branches",page:fI},check:({project:e,
rules:t})=>lc(e,t,(r,n)=>{let s=n.filter(({allowsForcePush:i})=>i);return s.length===0?He(`no rule for ${r} allows force push (${cb(n)})`):Ke(`${r} accepts forc\
e pushes by the rule ${cb(s)}`,{actual:s.map(mI)})})})});var hI={};x(hI,{projectCodeOwnerApprovalOnDefaultBranch:()=>YV});var YV,gI=m(()=>{"use strict";cc();ub();Pt();Z();Vd();YV=Ve({id:"project_code_owner_approval_on\
_default_branch",title:"The default branch requires approval by code owners",severity:"high",about:"project",needs:{project:ge,rules:Wn,file:Bd},remediation:{text:"\
add a CODEOWNERS file to the default branch, and switch on Code owner approval in its rule under Settings > Repository > Protected branches",page:"/-/settings/r\
epository#js-protected-branches-settings"},check:({project:e,rules:t,file:{path:r}})=>lc(e,t,(n,s)=>{let i=s.find(({requiresCodeOwners:o})=>o);return i?r===void 0?
Ke(`${n} requires approval by code owners, but has no CODEOWNERS file to name them`):He(`the rule ${i.name} requires approval by the code owners in ${r}`):Ke(`n\
o rule for ${n} requires approval by code owners`)})})});var Hr,no=m(()=>{"use strict";Ae();Hr={id:"now",summary:"GitLab's time",right:"no right: it is the clock of GitLab's answers",about:"project",collect:({now:e})=>e()}});function fa(){return{kind:"text",read(e,t,r){let n=typeof e=="string"?Date.parse(e):Number.NaN;return Number.isNaN(n)&&r.push({path:t,code:e===void 0?"missing":
"type",detail:"text"}),n}}}function Kd(e,t){let r=new Date(e),n=r.getUTCDate();r.setUTCDate(1),r.setUTCMonth(r.getUTCMonth()-t);let s=new Date(Date.UTC(r.getUTCFullYear(),
r.getUTCMonth()+1,0)).getUTCDate();return r.setUTCDate(Math.min(n,s)),r.getTime()}var As=m(()=>{"use strict"});async function zV({gitlab:e,projectId:t},r){let n=`query($ids: [ID!], $after: String) { projects(ids: $ids, first: 1) { nodes { projectMembers(${bI}, after: $af\
ter) { ${_I} } } } }`,{data:s,errors:i}=await e.graphql(n,{ids:[pu(t)],after:r});if(i.length>0)throw new ce(`GraphQL answered with errors: ${i.join("; ")}`);let o=S(
{projects:S({nodes:K(S({projectMembers:yI}))})}),[a]=W(o,s).projects.nodes;if(!a)throw new ce("the members vanished while they were read");return a.projectMembers}
var yI,WV,bI,_I,vI,wI=m(()=>{"use strict";ae();As();Jt();Ae();Op();yI=S({pageInfo:S({hasNextPage:z(),endCursor:A(O())}),nodes:K(A(S({accessLevel:A(S({integerValue:A(
ie())})),user:A(S({id:O(),lastActivityOn:A(fa())}))})))}),WV=S({projectMembers:A(yI)}),bI="relations: [DIRECT, INHERITED, INVITED_GROUPS, SHARED_INTO_ANCESTORS]\
, first: 100",_I="pageInfo { hasNextPage endCursor } nodes { accessLevel { integerValue } user { id lastActivityOn } }",vI={id:"member_activity",summary:"When t\
he members were last active",right:"membership of the project, with scope read_api",about:"project",select:{on:"project",fields:`projectMembers(${bI}) { ${_I} }`,
async read(e,t){let{projectMembers:r}=W(WV,e);if(!r)throw new ce("GitLab shows this token no members");let n=[...r.nodes];for(let i=r.pageInfo;i.hasNextPage;){let o=await zV(
t,i.endCursor??"");n.push(...o.nodes),i=o.pageInfo}let s=new Map;for(let i of n){let o=Number(/\/(\d+)$/.exec(i?.user?.id??"")?.[1]??Number.NaN);if(Number.isNaN(
o))throw new ce("GitLab hides some of the members from this token");let a=i?.accessLevel?.integerValue??0;(s.get(o)?.accessLevel??0)>a||s.set(o,{id:o,accessLevel:a,
lastActiveAt:i?.user?.lastActivityOn})}return[...s.values()]}}}});var XV,Qd,pb=m(()=>{"use strict";ae();Ae();XV=S({id:ie(),username:O(),access_level:ie(),membership_state:A(O())}),Qd={id:"project_members",summary:"The project'\
s members",right:"membership of the project",about:"project",async collect({gitlab:e,projectId:t}){let r=W(K(XV),await e.ProjectMembers.all(t,{includeInherited:!0,
perPage:100})),n=new Map;for(let{id:s,username:i,access_level:o,membership_state:a="active"}of r)a!=="active"||(n.get(s)?.accessLevel??0)>o||n.set(s,{id:s,username:i,
accessLevel:o});return[...n.values()]}}});var ma,Hd=m(()=>{"use strict";Jt();Ae();wI();pb();ma={id:"team",summary:"The members, as REST and GraphQL list them",right:"membership of the project, with scop\
e read_api",about:"project",needs:{members:Qd,activity:vI},async collect(e,{members:t,activity:r}){if(t.length===0)throw new ce("GitLab shows this token none");
let n=new Map(r.map(i=>[i.id,i])),s=t.filter(({id:i,accessLevel:o})=>n.get(i)?.accessLevel===o);if(s.length!==t.length||s.length!==r.length)throw new ce(`GitLab\
 lists ${t.length} over REST and ${r.length} over GraphQL, and ${s.length} agree, so some may be hidden from this token`);return t.map(i=>({...i,lastActiveAt:n.
get(i.id)?.lastActiveAt}))}}});var EI={};x(EI,{inactiveSince:()=>Jd,inactiveText:()=>Yd,reviewAndRemoveInactiveUsers:()=>ZV});function Jd(e,t,r){return e.filter(({lastActiveAt:n})=>n===void 0||
n<t-r*864e5)}function Yd(e,t,r){if(t.length===0)return`all ${ne(e.length,"member")} were active within ${r} days`;let n=ve(t.map(({username:s})=>s));return`${ne(
t.length,"member was","members were")} not active within ${r} days: ${n}`}var TI,ZV,db=m(()=>{"use strict";no();Hd();Te();As();Z();TI=90,ZV=q({id:"review_and_re\
move_inactive_users",title:"No member is inactive",type:"boolean",severity:"low",needs:{team:ma,now:Hr},remediation:{text:"remove members who are no longer acti\
ve; access tokens count as members too",page:"/-/project_members"},read({team:e,now:t}){let r=Jd(e,t,TI);return{value:r.length===0,because:Yd(e,r,TI),note:"read\
 from the member list; GitLab counts its table of authorisations, which is updated in the background"}}})});var SI={};x(SI,{projectMembersInactive:()=>t2});var e2,t2,RI=m(()=>{"use strict";no();Hd();ae();Z();db();e2=90,t2=Ve({id:"project_members_inactive",title:"No me\
mber is inactive",severity:"medium",about:"project",needs:{team:ma,now:Hr},params:Xe({at_most_days:be(Ar({min:1,max:3650}))}),remediation:{text:"remove members \
who no longer use their access; access tokens count as members too",page:"/-/project_members"},check({team:e,now:t},{at_most_days:r=e2}){let n=Jd(e,t,r),s=Yd(e,
n,r);return n.length===0?He(s,{actual:[]}):Ke(s,{actual:n.map(({username:i})=>i)})}})});function mb({id:e,summary:t,alias:r,query:n,node:s,map:i}){let o=A(S({nodes:K(s)}));return{id:e,summary:t,right:r2,about:"project",select:{on:"project",fields:`${r}\
: ${n} ${rc}`,async read(a,u){let c=W(S({found:o,userPermissions:nc}),{found:a[r],userPermissions:a.userPermissions}),l=c.found;if(!l)throw new ce("GitLab shows\
 this token none");return l.nodes.length===0&&await sc(c.userPermissions,u),i(l.nodes)}}}}var fb,r2,OI,kI,xI,NI,Wd=m(()=>{"use strict";ae();As();Jt();Ae();Dd();
fb="state: [DETECTED, CONFIRMED]",r2="at least Developer",OI=mb({id:"package_hunter_findings",summary:"The open findings of Package Hunter",alias:"packageHunter",
query:`vulnerabilities(scanner: ["packagehunter"], ${fb}, first: 1) { nodes { id } }`,node:S({id:O()}),map:e=>({hasOpen:e.length>0})}),kI=S({detectedAt:fa()}),xI=
mb({id:"newest_finding",summary:"The newest open finding",alias:"newestActive",query:`vulnerabilities(${fb}, sort: detected_desc, first: 1) { nodes { detectedAt\
 } }`,node:kI,map:([e])=>({detectedAt:e?.detectedAt})}),NI=mb({id:"oldest_finding",summary:"The oldest open finding",alias:"oldestActive",query:`vulnerabilities\
(${fb}, sort: detected_asc, first: 100) { nodes { detectedAt } }`,node:kI,map:e=>({detectedAt:e.length===0?void 0:Math.min(...e.map(({detectedAt:t})=>t))})})});var II={};x(II,{projectVulnerabilityAge:()=>n2});var n2,AI=m(()=>{"use strict";Wd();no();Jn();ae();Te();As();Z();n2=Ve({id:"project_vulnerability_age",title:"No\
 finding is open for too long",severity:"high",about:"project",needs:{project:zt,oldest:NI,now:Hr},params:Xe({at_most_days:Ar({min:0,max:3650})}),remediation:{text:"\
resolve or dismiss the oldest findings in the vulnerability report",page:"/-/security/vulnerability_report/?sort=detected&sortDesc=false"},check({project:{isUltimate:e},
oldest:{detectedAt:t},now:r},{at_most_days:n}){if(t===void 0)return e===!0?He("no finding is open"):ht("GitLab records findings only with an Ultimate licence, w\
hich the project does not show");let s=Math.floor((r-t)/864e5),i=`the oldest open finding is ${ne(s,"day")} old, at most ${n} ${n===1?"is":"are"} allowed`;return r-
t<=n*864e5?He(i,{actual:s}):Ke(i,{actual:s})}})});var hb={};x(hb,{notObservable:()=>i2});var s2,i2,gb=m(()=>{"use strict";Z();s2={auth_sso_enabled:{title:"The top-level group signs in with SAML",severity:"high",
unknown:"no API shows whether the top-level group has an enabled SAML provider; a policy can assert it with value and reason",remediation:"enable SAML single si\
gn-on for the top-level group under its Settings > SAML SSO"},issue_tracking_enabled:{title:"Merged merge requests are related to issues",severity:"low",unknown:"\
GitLab's own check always raises in this version and records no status, so there is nothing to reproduce; a policy can assert it with value and reason",remediation:"\
name the issue in every merge request, and assert the control in the policy"}},i2=Object.entries(s2).map(([e,{title:t,severity:r,unknown:n,remediation:s}])=>q({
id:e,title:t,type:"boolean",severity:r,asserted:!0,needs:{},remediation:{text:s},read:()=>({unknown:n})}))});var pc={};x(pc,{branchRules:()=>u2});function PI(e,t){return e.length===0?{value:!1,because:"there are no protection rules"}:{value:!0,because:`there ${e.length===
1?"is":"are"} ${ne(e.length,"protection rule")}`,note:`GitLab asks only whether any rule exists; ${t}`}}var o2,a2,u2,dc=m(()=>{"use strict";cc();Te();Z();o2="/-\
/settings/repository#js-protected-branches-settings",a2={restrict_push_merge_access:{title:"No protection rule allows force push",severity:"medium",remediation:"\
switch off Allowed to force push in every rule",read(e){let t=e.filter(({allowsForcePush:r})=>r);return t.length>0?{value:!1,because:`force push is allowed by ${ve(
t.map(({name:r})=>r))}`}:{value:!0,because:e.length===0?"there are no protection rules":"no protection rule allows force push",note:"despite its name GitLab loo\
ks at force push only, not at who may push and merge"}}},branch_deletion_disabled:{title:"A branch is protected",severity:"low",remediation:"protect a branch",read:e=>PI(
e,"nothing about deletion is checked, see project_default_branch_not_deletable")},protected_branches_set:{title:"A branch is protected",severity:"medium",remediation:"\
protect a branch",read:e=>PI(e,"whether a rule is for the default branch is not checked")},merge_requests_require_code_owner_approval:{title:"A protection rule \
requires approval by code owners",severity:"medium",remediation:"switch on Code owner approval in a rule of the project",read(e){let t=e.filter(({isInherited:r,
requiresCodeOwners:n})=>n&&!r);return t.length>0?{value:!0,because:`approval by code owners is required by the rule ${ve(t.map(({name:n})=>n))}`,note:"GitLab ta\
kes a rule for any branch; project_code_owner_approval_on_default_branch asks about the default one"}:{value:!1,because:"no rule of the project requires approva\
l by code owners",...e.some(({requiresCodeOwners:r})=>r)?{note:"a rule of the group does, but GitLab does not count it here"}:{}}}}};u2=Object.entries(a2).map(([
e,{title:t,severity:r,remediation:n,read:s}])=>q({id:e,title:t,type:"boolean",severity:r,needs:{rules:Wn},remediation:{text:`${n} under Settings > Repository > \
Protected branches`,page:o2},read:({rules:i})=>s(i)}))});var c2,CI,jI=m(()=>{"use strict";ae();Ae();c2=Ge(S({inbound_enabled:z()}),({inbound_enabled:e})=>({limitsInbound:e})),CI={id:"job_token_scope",summary:"The proj\
ect's job token scope",right:"Maintainer",about:"project",collect:async({gitlab:e,projectId:t})=>W(c2,await e.read(`/projects/${t}/job_token_scope`))}});var LI={};x(LI,{cicdJobTokenScopeEnabled:()=>l2});var l2,$I=m(()=>{"use strict";jI();Z();l2=q({id:"cicd_job_token_scope_enabled",title:"Job tokens of other proj\
ects are limited",type:"boolean",severity:"medium",needs:{scope:CI},remediation:{text:"limit access to this project under Settings > CI/CD > Job token permissio\
ns",page:"/-/settings/ci_cd"},read:({scope:{limitsInbound:e}})=>({value:e,because:e?"only listed projects' job tokens can reach the project":"every project's jo\
b tokens can reach the project"})})});var yb={};x(yb,{absentBranch:()=>d2});var p2,d2,bb=m(()=>{"use strict";Z();p2={code_changes_requires_code_owners:{value:!1,title:"Changes need approval by code \
owners",because:"GitLab asks about no branch, and so finds no rule that requires code owners",note:"in this version the control can never pass; merge_requests_r\
equire_code_owner_approval and project_code_owner_approval_on_default_branch read the settings",remediation:"use project_code_owner_approval_on_default_branch i\
nstead: no setting makes this one pass"},force_push_disabled:{value:!0,title:"Force push is off",because:"GitLab asks about no branch, and so finds no rule that\
 allows force push",note:"in this version the control can never fail; restrict_push_merge_access and project_force_push_blocked read the rules",remediation:"use\
 project_force_push_blocked instead: no setting makes this one fail"}},d2=Object.entries(p2).map(([e,{value:t,title:r,because:n,note:s,remediation:i}])=>q({id:e,
title:r,type:"boolean",severity:"low",needs:{},remediation:{text:i},read:()=>({value:t,because:n,note:s})}))});var DI={};x(DI,{codeOwnerApprovalRequired:()=>f2});var f2,qI=m(()=>{"use strict";ub();Z();f2=q({id:"code_owner_approval_required",title:"A CODEOWNERS file exist\
s",type:"boolean",severity:"medium",needs:{file:Bd},remediation:{text:"add a CODEOWNERS file to the default branch, at the top or in docs/ or .gitlab/"},read({file:{
branch:e,path:t}}){return e===void 0?{value:!1,because:"the project has no default branch"}:t===void 0?{value:!1,because:`${e} has no CODEOWNERS file`}:{value:!0,
because:`${e} has ${t}`,note:"GitLab does not ask whether approval by code owners is required; project_code_owner_approval_on_default_branch does"}}})});var _b={};x(_b,{defaultBranchUsers:()=>g2});var MI,FI,m2,h2,g2,vb=m(()=>{"use strict";cc();Pt();ec();Z();zy();MI="/-/settings/repository#js-protected-branches-s\
ettings",FI="set it in the rule for the default branch under Settings > Repository > Protected branches",m2=q({id:"default_branch_users_can_push",title:"Maintai\
ners can push to the default branch",type:"boolean",severity:"info",needs:{project:ge,rules:Wn},remediation:{text:`${FI}: Allowed to push and merge, Maintainers`,
page:MI},read({project:e,rules:t}){let{defaultBranch:r,isEmpty:n}=e;if(n===!0)return{value:!1,because:"the repository is empty"};let s=yi(e,t);if("unknown"in s||
s.value===!1)return s;let i=tc(r,t);if(!i)return{value:!1,because:`the project has no rule named exactly ${r}`};let o=i.rolePushLevels.some(a=>a>=40);return{value:o,
because:`the rule for ${r} lets ${o?"":"no "}Maintainers push`,...!o&&i.rolePushLevels.includes(30)?{note:"it lets Developers and Maintainers push, which GitLab\
 does not count here"}:{}}}}),h2=q({id:"default_branch_users_can_merge",title:"Developers or Maintainers can merge into the default branch",type:"boolean",severity:"\
info",needs:{project:ge,rules:Wn},remediation:{text:`${FI}: Allowed to merge, Maintainers`,page:MI},read({project:{defaultBranch:e,isEmpty:t,readsCode:r},rules:n}){
if(!r)return{unknown:"GitLab did not show which branch is the default one"};if(e===void 0)return{value:!1,because:"the project has no default branch"};let s=tc(
e,n);if(!s)return{value:!1,because:`the project has no rule named exactly ${e}`};let i=s.roleMergeLevels.some(a=>a>=30),o=`the rule for ${e} lets ${i?"a":"no"} \
role merge`;return t===!1||!i?{value:i,because:o}:{value:i,because:o,doubt:"the repository may be empty, and the API does not tell which default branch GitLab t\
hen assumes"}}}),g2=[m2,h2]});var y2,UI,zd,wb=m(()=>{"use strict";ae();Ae();Pt();pb();y2=S({id:A(ie()),username:A(O()),access_level:ie()}),UI=50,zd={id:"owners",summary:"The direct owners",right:"\
membership of the project's group",about:"project",needs:{project:ge},async collect({gitlab:e,read:t},{project:{namespace:r,ownerId:n}}){if(r.kind==="group")return{
count:W(K(y2),await e.GroupMembers.all(r.id,{perPage:100})).filter(u=>u.access_level===UI&&u.username!==void 0).length,group:r.path};let s=await t(Qd),i=new Set(
s.filter(({accessLevel:o})=>o===UI).map(({id:o})=>o));return n!==void 0&&i.add(n),{count:i.size,group:void 0}}}});var GI={};x(GI,{ensure2AdminsPerRepo:()=>b2});var b2,BI=m(()=>{"use strict";wb();Te();Z();b2=q({id:"ensure_2_admins_per_repo",title:"The project has at least tw\
o owners",type:"boolean",severity:"low",needs:{owners:zd},remediation:{text:"give a second person the Owner role in the project's own group"},read({owners:{count:e,
group:t}}){let r=t===void 0?"the personal project":t,n=t!==void 0&&e<2?"GitLab counts direct owners of the immediate group only, not those of a higher group":void 0;
return{value:e>=2,because:`${r} has ${ne(e,"direct owner")}`,...n===void 0?{}:{note:n}}}})});var _2,VI,KI=m(()=>{"use strict";fe();ae();Ae();Pt();_2=Ge(S({active:z()}),({active:e})=>({isActive:e})),VI={id:"error_tracking",summary:"The project's error tr\
acking setting",right:"Maintainer",about:"project",async collect({gitlab:e,projectId:t,read:r}){try{return W(_2,await e.read(`/projects/${t}/error_tracking/sett\
ings`))}catch(n){if(!(n instanceof k&&"status"in n&&n.status===404))throw n;return await r(ge),null}}}});var QI={};x(QI,{errorTrackingEnabled:()=>v2});var v2,HI=m(()=>{"use strict";KI();Z();v2=q({id:"error_tracking_enabled",title:"Error tracking is on",type:"boolea\
n",severity:"low",needs:{setting:VI},remediation:{text:"switch on error tracking under Settings > Monitor",page:"/-/settings/operations"},read({setting:e}){return e===
null?{value:!1,because:"the project has no error tracking setting"}:{value:e.isActive,because:`error tracking is ${e.isActive?"on":"off"}`}}})});var Tb={};x(Tb,{ultimateLicence:()=>T2});var w2,T2,Eb=m(()=>{"use strict";Jn();Z();w2={gitlab_license_level_ultimate:["The project has an Ultimate licence","rea\
d from one Ultimate feature, not from the licence; with no licence at all GitLab records no status"],status_page_configured:["The status page is licensed","GitL\
ab asks only whether the feature is licensed, not whether a status page is configured; read from another feature of the same licence"]},T2=Object.entries(w2).map(
([e,[t,r]])=>q({id:e,title:t,type:"boolean",severity:"info",needs:{project:zt},remediation:{text:"this needs GitLab Ultimate"},read({project:{isUltimate:n}}){return n===
void 0?{unknown:"GitLab shows the licence only to a signed-in user"}:{value:n,because:`the project ${n?"has":"lacks"} a feature of Ultimate`,note:r}}}))});var fc={};x(fc,{projectSettings:()=>R2});var E2,S2,R2,mc=m(()=>{"use strict";Jn();Te();Z();E2="GitLab did not show the setting to this token",S2={project_archived:{
title:"The project is not archived",severity:"low",remediation:{text:"unarchive the project under Settings > General > Advanced",page:"/edit"},hidden:"GitLab di\
d not show whether the project is archived",read:({isArchived:e})=>e===void 0?void 0:{value:e,because:`the project is ${e?"":"not "}archived`}},project_pipelines_not_public:{
title:"Pipelines are not public",severity:"medium",remediation:{text:"set CI/CD to Only project members under Settings > General > Visibility",page:"/edit#js-sh\
ared-permissions"},hidden:E2,read:({pipelinesAccess:e})=>e===void 0?void 0:{value:e==="disabled"||e==="private",because:`access to CI/CD is ${e}`,...e==="enable\
d"?{note:"GitLab looks at the access level only, not at whether the project itself is private"}:{}}},project_user_defined_variables_restricted_to_maintainers:{title:"\
Only Maintainers pass variables to pipelines",severity:"medium",remediation:{text:"raise the minimum role to use pipeline variables under Settings > CI/CD > Var\
iables",page:"/-/settings/ci_cd"},hidden:"GitLab shows the restriction of pipeline variables only to Maintainers",read:({restrictsVariables:e})=>e===void 0?void 0:
{value:e,because:`Developers can${e?"not":""} pass variables to pipelines`}},has_forks:{title:"The project has forks",severity:"info",remediation:{text:"fork th\
e project"},hidden:"GitLab shows the number of forks only to those who may read the code",read:({forks:e})=>e===void 0?void 0:{value:e>0,because:`the project ha\
s ${ne(e,"fork")}`}}},R2=Object.entries(S2).map(([e,{title:t,severity:r,remediation:n,read:s,hidden:i}])=>q({id:e,title:t,type:"boolean",severity:r,needs:{project:zt},
remediation:n,read:({project:o})=>s(o)??{unknown:i}}))});var O2,JI,YI=m(()=>{"use strict";fe();ae();Ae();Pt();O2=S({valid:z(),errors:A(K(O()))}),JI={id:"ci_lint",summary:"The check of the CI configuration",right:"at l\
east Reporter in a private project",about:"project",async collect({gitlab:e,projectId:t,read:r}){try{let{valid:n,errors:s=[]}=W(O2,await e.read(`/projects/${t}/\
ci/lint`));return{isValid:n,errors:s}}catch(n){if(n instanceof k&&"status"in n&&n.status===404&&(await r(ge)).isEmpty===!0)return null;throw n}}}});var WI={};x(WI,{hasValidCiConfig:()=>k2});function I2(e,t){if(t!==!1)return"Auto DevOps may give the project a configuration, and the lint does not see it";let r=n=>x2.
test(n)||N2.test(n);return e.length>0&&e.every(r)?"the lint asks more than GitLab's control does, or sees less than the pipeline's user":void 0}var k2,x2,N2,zI=m(
()=>{"use strict";YI();Jn();Z();k2=q({id:"has_valid_ci_config",title:"The CI configuration is valid",type:"boolean",severity:"medium",needs:{project:zt,lint:JI},
remediation:{text:"repair the CI configuration; the pipeline editor shows its errors",page:"/-/ci/editor"},read({project:{pipelinesAccess:e,ciConfigPath:t,hasAutoDevops:r},
lint:n}){if(e==="disabled")return{value:!1,because:"CI/CD is switched off"};if(n===null)return{value:!1,because:"the repository is empty"};if(e===void 0||t===void 0)
return{unknown:"GitLab did not show this token how CI/CD is configured"};if(/@|^[a-z]+:\/\//.test(t??""))return{unknown:`the configuration is elsewhere (${t}), \
which GitLab's lint does not read`};if(n.isValid)return{value:!0,because:"GitLab finds the CI configuration valid"};let[s="no reason given"]=n.errors,i=`GitLab'\
s lint finds an error in the CI configuration (${s})`,o=I2(n.errors,r);return o===void 0?{value:!1,because:i}:{value:!1,because:i,doubt:o}}}),x2=/chosen stage|undefined (need|dependency)|needs? .*job|dependency .* not defined in|prior stages?/i,
N2=/not found or access denied|does not exist or|access denied/i});var A2,Xd,Sb=m(()=>{"use strict";ae();Zy();Ae();A2=Ge(S({merge_requests_disable_committers_approval:A(z()),reset_approvals_on_push:A(z()),disable_overriding_approvers_per_merge_request:A(
z())}),e=>({committersMayNotApprove:e.merge_requests_disable_committers_approval,resetsApprovalsOnPush:e.reset_approvals_on_push,rulesAreFixed:e.disable_overriding_approvers_per_merge_request})),
Xd=ir(Xy,{id:"further_approval_settings"},A2)});var Zd={};x(Zd,{approvalSettingFields:()=>C2});var XI,P2,C2,ef=m(()=>{"use strict";Sb();Z();XI={title:"New commits remove approvals",remediation:"tick Remove al\
l approvals when commits are added",yes:"new commits remove all approvals",no:"approvals stay when commits are added",read:({resetsApprovalsOnPush:e})=>e},P2={reset_approvals_on_push:XI,
merge_request_commit_reset_approvals:XI,merge_requests_approval_rules_prevent_editing:{title:"Approval rules cannot be changed in merge requests",remediation:"t\
ick Prevent editing approval rules in merge requests",yes:"approval rules cannot be changed in merge requests",no:"approval rules can be changed in merge reques\
ts",read:({rulesAreFixed:e})=>e}},C2=Object.entries(P2).map(([e,{title:t,remediation:r,yes:n,no:s,read:i}])=>q({id:e,title:t,type:"boolean",severity:"high",needs:{
settings:Xd},remediation:{text:`${r} under Settings > Merge requests > Approval settings`,page:"/-/settings/merge_requests"},read({settings:o}){let a=i(o);return a===
void 0?{unknown:"GitLab did not show the setting to this token"}:{value:a,because:a?n:s}}}))});var ZI={};x(ZI,{mergeRequestPreventCommittersApproval:()=>j2});var j2,eA=m(()=>{"use strict";ic();Sb();Z();eb();j2=q({id:"merge_request_prevent_committers_appro\
val",title:"Committers cannot approve merge requests they contributed to",type:"boolean",severity:"high",needs:{settings:Xd,policies:bi},remediation:{text:"tick\
 Prevent approvals by users who add commits under Settings > Merge requests > Approval settings",page:"/-/settings/merge_requests"},read:({settings:{committersMayNotApprove:e},
policies:t})=>e===void 0?{unknown:"GitLab did not show the setting to this token"}:qd(e,["committers cannot approve merge requests they contributed to","committ\
ers can approve merge requests they contributed to"],t.filter(r=>r.preventsCommitterApproval))})});var tf={};x(tf,{memberShares:()=>q2});function nA(e,...t){return e.filter(({accessLevel:r})=>t.includes(r)).length}function tA(e,t){let r=nA(e,40),n=`${ne(e.length,
"member")}, ${ne(t,"direct owner")} and ${ne(r,"Maintainer")}`;return{value:e.length===1||e.length>t+r,because:`the project has ${n}`,note:rA}}function $2(e,t){
let r=t+nA(e,20,30,40);return{value:r<3||r/e.length*100<40,because:`${r} of ${ne(e.length,"member")} are direct owners, Maintainers, Developers or Reporters`,note:`\
GitLab asks for fewer than 3, or less than 40 %; ${rA}`}}var rA,L2,D2,q2,rf=m(()=>{"use strict";wb();Hd();Te();Z();rA="read from the member list; GitLab counts \
its table of authorisations, which is updated in the background",L2="/-/project_members";D2={more_members_than_admins:{title:"The project has more members than \
administrators",remediation:"give fewer people the Maintainer or Owner role",read:tA},strict_permissions_for_repo:{title:"Few members administer the project",remediation:"\
give fewer people the Maintainer or Owner role",read:tA},restricted_build_access:{title:"Few members can run pipelines",remediation:"give fewer people the Repor\
ter role or a higher one",read:$2}},q2=Object.entries(D2).map(([e,{title:t,remediation:r,read:n}])=>q({id:e,title:t,type:"boolean",severity:"low",needs:{team:ma,
owners:zd},remediation:{text:r,page:L2},read:({team:s,owners:i})=>n(s,i.count)}))});var sA={};x(sA,{packageHunterNoFindingsUntriaged:()=>M2});var M2,iA=m(()=>{"use strict";Wd();Z();M2=q({id:"package_hunter_no_findings_untriaged",title:"Package \
Hunter's findings are triaged",type:"boolean",severity:"medium",needs:{findings:OI},remediation:{text:"resolve or dismiss the findings of Package Hunter in the \
vulnerability report",page:"/-/security/vulnerability_report"},read:({findings:{hasOpen:e}})=>({value:e,because:e?"Package Hunter has open findings":"Package Hu\
nter has no open findings"})})});var F2,oA,aA=m(()=>{"use strict";ae();Jt();Ae();F2=S({isSelfDeletionScheduled:A(z())}),oA={id:"deletion",summary:"The project's scheduled deletion",right:"a tok\
en whose user can see the project, with scope read_api",about:"project",select:{on:"project",fields:"isSelfDeletionScheduled",read(e){let{isSelfDeletionScheduled:t}=W(
F2,e);if(t===void 0)throw new ce("GitLab did not say");return{isScheduled:t}}}}});var uA={};x(uA,{projectMarkedForDeletion:()=>U2});var U2,cA=m(()=>{"use strict";aA();Z();U2=q({id:"project_marked_for_deletion",title:"The project is not about \
to be deleted",type:"boolean",severity:"medium",needs:{deletion:oA},remediation:{text:"restore the project under Settings > General > Advanced",page:"/edit"},read:({
deletion:{isScheduled:e}})=>({value:e,because:`the project is ${e?"":"not "}scheduled for deletion`})})});var G2,lA,pA=m(()=>{"use strict";ae();Jt();Ae();G2=S({repository:A(S({exists:z()}))}),lA={id:"repository",summary:"The repository",right:"at least Reporter in a\
 private project",about:"project",select:{on:"project",fields:"repository { exists }",read(e){let t=W(G2,e).repository;if(!t)throw new ce("GitLab shows it only \
to those who may read the code");return t}}}});var dA={};x(dA,{projectRepoExists:()=>B2});var B2,fA=m(()=>{"use strict";pA();Z();B2=q({id:"project_repo_exists",title:"The repository exists",type:"boolean",severity:"\
info",needs:{repository:lA},remediation:{text:"push a first commit"},read:({repository:{exists:e}})=>({value:e,because:`the repository ${e?"exists":"does not ex\
ist"}`})})});var nf={};x(nf,{visibility:()=>H2});var mA,hA,V2,K2,Q2,H2,sf=m(()=>{"use strict";Pt();Z();mA="/edit#js-shared-permissions",hA={unknown:"GitLab did not show the \
visibility to this token"},V2={project_visibility_not_internal:["internal","private or public"],project_visibility_not_public:["public","private or internal"]},
K2=Object.entries(V2).map(([e,[t,r]])=>q({id:e,title:`The project is not ${t}`,type:"boolean",severity:t==="public"?"high":"medium",needs:{project:ge},remediation:{
text:`set the project's visibility to ${r} under Settings > General > Visibility`,page:mA},read:({project:{visibility:n}})=>n===void 0?hA:{value:n!==t,because:`\
the project is ${n}`}})),Q2=q({id:"project_visibility",title:"The project has the right visibility",type:"string",severity:"medium",warning:"project_visibility \
is a field of an older GitLab, and a current one refuses to import it; use project_visibility_not_internal or project_visibility_not_public",needs:{project:ge},
remediation:{text:"change the project's visibility under Settings > General > Visibility",page:mA},read:({project:{visibility:e}})=>e===void 0?hA:{value:e,because:`\
the project is ${e}`}}),H2=[...K2,Q2]});var Rb={};x(Rb,{mergeMethod:()=>Y2});var gA,J2,Y2,Ob=m(()=>{"use strict";Jn();Z();gA={merge:"merge commit",rebase_merge:"merge commit with semi-linear history",
ff:"fast-forward merge"},J2={require_branch_up_to_date:["Merge requests must be up to date with their target",["rebase_merge","ff"]],require_linear_history:["Th\
e history is linear",["ff"]]},Y2=Object.entries(J2).map(([e,[t,r]])=>q({id:e,title:t,type:"boolean",severity:"low",needs:{project:zt},remediation:{text:`set the\
 merge method to ${r.map(n=>gA[n]).join(" or ")} under Settings > Merge requests`,page:"/-/settings/merge_requests"},read({project:{mergeMethod:n}}){if(n===void 0)
return{unknown:"GitLab did not show the merge method to this token"};let s=gA[n];return s===void 0?{unknown:`the merge method ${n} is not known`}:{value:r.includes(
n),because:`the merge method is ${s}`}}}))});var W2,kb,yA=m(()=>{"use strict";ae();Ae();Pt();W2=Ge(S({require_two_factor_authentication:A(z()),two_factor_grace_period:A(ie())}),e=>({requiresTwoFactor:e.require_two_factor_authentication,
gracePeriodHours:e.two_factor_grace_period})),kb={id:"group_security",summary:"The sign-in rules of the project's group",right:"membership of the project's grou\
p",about:"project",needs:{project:ge},async collect({gitlab:e},{project:{namespace:t}}){if(t.kind!=="group")return;let r=await e.read(`/groups/${t.id}`,{withProjects:!1});
return{...W(W2,r),group:t.path}}}});var xb={};x(xb,{twoFactor:()=>Z2});var bA,_A,vA,z2,X2,Z2,Nb=m(()=>{"use strict";yA();Z();bA={unknown:"GitLab did not show the group's two-factor settings to thi\
s token"},_A="the project is in a personal namespace",vA={text:"require two-factor authentication in the project's group under Settings > General > Permissions"},
z2=q({id:"require_mfa_for_contributors",title:"The group requires two-factor authentication",type:"boolean",severity:"high",needs:{security:kb},remediation:vA,read({
security:e}){if(e===void 0)return{value:!1,because:_A};let{requiresTwoFactor:t,group:r}=e;return t===void 0?bA:{value:t,because:`${r} ${t?"requires":"does not r\
equire"} two-factor authentication`,...t?{}:{note:"GitLab looks at the immediate group only, not at those above it"}}}}),X2=q({id:"require_mfa_at_org_level",title:"\
The group requires two-factor authentication, or has a grace period for it",type:"boolean",severity:"medium",needs:{security:kb},remediation:vA,read({security:e}){
let t="GitLab takes a grace period other than 0 for the requirement, and it is 48 hours by default; require_mfa_for_contributors reads the requirement";if(e===void 0)
return{value:!0,because:_A,note:t};let{requiresTwoFactor:r,gracePeriodHours:n,group:s}=e;return r===!0?{value:!0,because:`${s} requires two-factor authenticatio\
n`}:r===void 0||n===void 0?bA:n===0?{value:!1,because:`${s} neither requires two-factor authentication nor has a grace period`}:{value:!0,because:`${s} has a gr\
ace period of ${n} hours, though it does not require two-factor authentication`,note:t}}}),Z2=[z2,X2]});var wA={};x(wA,{reviewAndArchiveStaleRepos:()=>tK});var eK,tK,TA=m(()=>{"use strict";no();Jn();As();Z();eK=6,tK=q({id:"review_and_archive_stale_repos",title:"A \
project that is no longer active is archived",type:"boolean",severity:"low",needs:{project:zt,now:Hr},remediation:{text:"archive the project under Settings > Ge\
neral > Advanced",page:"/edit"},read({project:{isArchived:e,lastActivityAt:t},now:r}){if(e===!0)return{value:!0,because:"the project is archived"};let n=Date.parse(
t??"");if(Number.isNaN(n))return{unknown:"GitLab did not show when the project was last active"};let s=n>Kd(r,eK);if(!s&&e===void 0)return{unknown:"GitLab did n\
ot show whether the project is archived"};let i=new Date(n).toISOString().slice(0,10);return{value:s,because:s?`last active on ${i}`:`not archived, and last act\
ive on ${i}`}}})});var EA={};x(EA,{scannerFuzzTestingRunning:()=>rK});var rK,SA=m(()=>{"use strict";Z();rK=q({id:"scanner_fuzz_testing_running",title:"Coverage-guided fuzz testing\
 runs on the default branch",type:"boolean",severity:"info",warning:"GitLab removed scanner_fuzz_testing_running in 18.9; it stays unknown, remove it from the p\
olicy",needs:{},remediation:{text:"remove the control from the policy"},read:()=>({unknown:"GitLab removed this control in 18.9, and none took its place"})})});var RA={};x(RA,{scannerIacRunning:()=>nK});var Ib,nK,OA=m(()=>{"use strict";ob();Z();Yn();Ib="kics-iac-sast",nK=q({id:"scanner_iac_running",title:"Infrastructur\
e as code is scanned on the default branch",type:"boolean",severity:"medium",needs:{reports:UN},remediation:{text:"include the template Jobs/SAST-IaC.gitlab-ci.\
yml in pipelines of the default branch, and keep its job's name",page:"/-/security/configuration"},read({reports:e}){let t=Fd(e);if(t)return t;let r=`pipeline ${e.
pipelineId} of ${e.branch}`,n=e.jobs.filter(({name:a})=>a===Ib).sort((a,u)=>a.id-u.id),[s,...i]=n;if(!s)return{value:!1,because:`${r} has no job named exactly ${Ib}`};
let o=s.reports.includes("sast");return{value:o,because:`the first attempt of ${Ib} in ${r} has ${o?"a":"no"} sast report`,...!o&&i.some(({reports:a})=>a.includes(
"sast"))?{note:"a later attempt has the report, but GitLab looks at the first one only"}:{}}}})});var sK,kA,xA=m(()=>{"use strict";ae();As();Jt();Ae();Pt();sK=S({name:O(),commit:S({committed_date:fa()})}),kA={id:"oldest_branch",summary:"The branch with the o\
ldest head commit",right:"at least Reporter in a private project",about:"project",async collect({gitlab:e,projectId:t,read:r}){let n=`/projects/${t}/repository/\
branches`,s={sort:"updated_asc",perPage:1,page:1},[i]=W(K(sK),await e.read(n,s));if(i)return{name:i.name,committedAt:i.commit.committed_date};if((await r(ge)).isEmpty===
!0)return null;throw new ce("GitLab shows this token none, though the repository is not empty")}}});var NA={};x(NA,{staleBranchCleanupEnabled:()=>oK});var iK,oK,IA=m(()=>{"use strict";no();xA();As();Z();iK=3,oK=q({id:"stale_branch_cleanup_enabled",title:"No br\
anch is older than three months",type:"boolean",severity:"low",needs:{oldest:kA,now:Hr},remediation:{text:"delete branches that are no longer used; protected an\
d default branches count too",page:"/-/branches/stale"},read({oldest:e,now:t}){if(e===null)return{value:!0,because:"the repository has no branches"};let r=new Date(
e.committedAt).toISOString().slice(0,10);return{value:e.committedAt>=Kd(t,iK),because:`the oldest head, of ${e.name}, is of ${r}`}}})});var AA={};x(AA,{statusChecksRequired:()=>aK});var aK,PA=m(()=>{"use strict";Jn();Z();aK=q({id:"status_checks_required",title:"External status checks must succee\
d before merging",type:"boolean",severity:"high",needs:{project:zt},remediation:{text:"tick Status checks must succeed under Settings > Merge requests > Merge c\
hecks",page:"/-/settings/merge_requests"},read({project:{mustPassStatusChecks:e,isUltimate:t}}){return e===!0?{value:!0,because:"a merge request with a failed s\
tatus check cannot be merged"}:e!==void 0?{value:!1,because:"a merge request can be merged whatever its status checks say"}:t===void 0?{unknown:"GitLab did not \
show the setting to this token"}:{value:!1,because:"external status checks are not licensed for this project",note:"a flag that an earlier licence left on would\
 not be seen"}}})});var uK,CA,jA=m(()=>{"use strict";ae();Jt();Ae();Dd();uK=S({terraformStates:A(S({count:ie()})),userPermissions:nc}),CA={id:"terraform_states",summary:"The projec\
t's Terraform states",right:"at least Developer",about:"project",select:{on:"project",fields:`terraformStates(first: 1) { count } ${rc}`,async read(e,t){let{terraformStates:r,
userPermissions:n}=W(uK,e);if(!r)throw new ce("GitLab shows this token none");return r.count===0&&await sc(n,t),r}}}});var LA={};x(LA,{terraformEnabled:()=>cK});var cK,$A=m(()=>{"use strict";jA();Te();Z();cK=q({id:"terraform_enabled",title:"Terraform state is kept in GitLab",type:"\
boolean",severity:"info",needs:{states:CA},remediation:{text:"keep a Terraform state in the project",page:"/-/terraform"},read:({states:e})=>({value:e.count>0,because:`\
the project has ${ne(e.count,"Terraform state")}`})})});var DA={};x(DA,{vulnerabilitiesSloDaysOverThreshold:()=>pK});var lK,pK,qA=m(()=>{"use strict";Wd();no();Te();As();Z();lK=180,pK=q({id:"vulnerabilities_slo_days_\
over_threshold",title:"Open findings are younger than 180 days",type:"boolean",severity:"medium",needs:{newest:xI,now:Hr},remediation:{text:"resolve or dismiss \
old findings in the vulnerability report",page:"/-/security/vulnerability_report"},read({newest:{detectedAt:e},now:t}){if(e===void 0)return{value:!1,because:"no\
 finding is open"};let r=Math.floor((t-e)/864e5);return{value:t-e>lK*864e5,because:`the newest open finding is ${ne(r,"day")} old`,note:"GitLab looks at the new\
est finding, so one fresh finding hides all older ones; project_vulnerability_age looks at the oldest"}}})});var BA={};x(BA,{controlIds:()=>ha,fieldNames:()=>of,loadControl:()=>Pb,loadField:()=>Cb,predefinedExpression:()=>jb});var MA,FA,dK,Ab,UA,GA,Pb,Cb,jb,of,fK,ha,af=m(
()=>{"use strict";Db();MA={...uf,merge_request_commit_authors:()=>Promise.resolve().then(()=>(uc(),ac)),merge_request_commit_messages:()=>Promise.resolve().then(()=>(uc(),ac)),
merge_request_commits_signed:()=>Promise.resolve().then(()=>(XN(),zN)),merge_request_commits_signed_off:()=>Promise.resolve().then(()=>(uc(),ac)),merge_request_no_merge_commits:()=>Promise.resolve().then(()=>(uc(),ac)),
merge_request_description:()=>Promise.resolve().then(()=>(da(),pa)),merge_request_labels:()=>Promise.resolve().then(()=>(da(),pa)),merge_request_links_issue:()=>Promise.resolve().then(()=>(da(),pa)),
merge_request_source_branch:()=>Promise.resolve().then(()=>(da(),pa)),merge_request_target_branch:()=>Promise.resolve().then(()=>(da(),pa)),merge_request_threads_resolved:()=>Promise.resolve().then(()=>(oI(),iI)),
project_approvals_on_default_branch:()=>Promise.resolve().then(()=>(pI(),lI)),project_code_owner_approval_on_default_branch:()=>Promise.resolve().then(()=>(gI(),hI)),
project_default_branch_not_deletable:()=>Promise.resolve().then(()=>(Vd(),lb)),project_force_push_blocked:()=>Promise.resolve().then(()=>(Vd(),lb)),project_members_inactive:()=>Promise.resolve().then(()=>(RI(),SI)),
project_vulnerability_age:()=>Promise.resolve().then(()=>(AI(),II))},FA={...cf,auth_sso_enabled:()=>Promise.resolve().then(()=>(gb(),hb)),branch_deletion_disabled:()=>Promise.resolve().then(()=>(dc(),pc)),
cicd_job_token_scope_enabled:()=>Promise.resolve().then(()=>($I(),LI)),code_changes_requires_code_owners:()=>Promise.resolve().then(()=>(bb(),yb)),code_owner_approval_required:()=>Promise.resolve().then(()=>(qI(),DI)),
default_branch_users_can_merge:()=>Promise.resolve().then(()=>(vb(),_b)),default_branch_users_can_push:()=>Promise.resolve().then(()=>(vb(),_b)),ensure_2_admins_per_repo:()=>Promise.resolve().then(()=>(BI(),GI)),
error_tracking_enabled:()=>Promise.resolve().then(()=>(HI(),QI)),force_push_disabled:()=>Promise.resolve().then(()=>(bb(),yb)),gitlab_license_level_ultimate:()=>Promise.resolve().then(()=>(Eb(),Tb)),
has_forks:()=>Promise.resolve().then(()=>(mc(),fc)),has_valid_ci_config:()=>Promise.resolve().then(()=>(zI(),WI)),issue_tracking_enabled:()=>Promise.resolve().then(()=>(gb(),hb)),
merge_request_commit_reset_approvals:()=>Promise.resolve().then(()=>(ef(),Zd)),merge_request_prevent_committers_approval:()=>Promise.resolve().then(()=>(eA(),ZI)),
merge_requests_approval_rules_prevent_editing:()=>Promise.resolve().then(()=>(ef(),Zd)),merge_requests_require_code_owner_approval:()=>Promise.resolve().then(()=>(dc(),pc)),
more_members_than_admins:()=>Promise.resolve().then(()=>(rf(),tf)),package_hunter_no_findings_untriaged:()=>Promise.resolve().then(()=>(iA(),sA)),project_archived:()=>Promise.resolve().then(()=>(mc(),fc)),
project_marked_for_deletion:()=>Promise.resolve().then(()=>(cA(),uA)),project_pipelines_not_public:()=>Promise.resolve().then(()=>(mc(),fc)),project_repo_exists:()=>Promise.resolve().then(()=>(fA(),dA)),
project_user_defined_variables_restricted_to_maintainers:()=>Promise.resolve().then(()=>(mc(),fc)),project_visibility:()=>Promise.resolve().then(()=>(sf(),nf)),
project_visibility_not_internal:()=>Promise.resolve().then(()=>(sf(),nf)),project_visibility_not_public:()=>Promise.resolve().then(()=>(sf(),nf)),protected_branches_set:()=>Promise.resolve().then(()=>(dc(),pc)),
require_branch_up_to_date:()=>Promise.resolve().then(()=>(Ob(),Rb)),require_linear_history:()=>Promise.resolve().then(()=>(Ob(),Rb)),require_mfa_at_org_level:()=>Promise.resolve().then(()=>(Nb(),xb)),
require_mfa_for_contributors:()=>Promise.resolve().then(()=>(Nb(),xb)),reset_approvals_on_push:()=>Promise.resolve().then(()=>(ef(),Zd)),restrict_push_merge_access:()=>Promise.resolve().then(()=>(dc(),pc)),
restricted_build_access:()=>Promise.resolve().then(()=>(rf(),tf)),review_and_archive_stale_repos:()=>Promise.resolve().then(()=>(TA(),wA)),review_and_remove_inactive_users:()=>Promise.resolve().then(()=>(db(),EI)),
scanner_api_security_running:()=>Promise.resolve().then(()=>(Yn(),Is)),scanner_code_quality_running:()=>Promise.resolve().then(()=>(Yn(),Is)),scanner_container_scanning_running:()=>Promise.resolve().then(()=>(Yn(),Is)),
scanner_dast_running:()=>Promise.resolve().then(()=>(Yn(),Is)),scanner_dep_scanning_running:()=>Promise.resolve().then(()=>(Yn(),Is)),scanner_fuzz_testing_running:()=>Promise.resolve().then(()=>(SA(),EA)),
scanner_iac_running:()=>Promise.resolve().then(()=>(OA(),RA)),scanner_license_compliance_running:()=>Promise.resolve().then(()=>(Yn(),Is)),stale_branch_cleanup_enabled:()=>Promise.resolve().then(()=>(IA(),NA)),
status_checks_required:()=>Promise.resolve().then(()=>(PA(),AA)),status_page_configured:()=>Promise.resolve().then(()=>(Eb(),Tb)),strict_permissions_for_repo:()=>Promise.resolve().then(()=>(rf(),tf)),
terraform_enabled:()=>Promise.resolve().then(()=>($A(),LA)),vulnerabilities_slo_days_over_threshold:()=>Promise.resolve().then(()=>(qA(),DA))},dK=["package_hunt\
er_no_findings_untriaged","project_archived","project_marked_for_deletion","vulnerabilities_slo_days_over_threshold"],Ab="scanner_fuzz_testing_running",UA={...lf,
...Object.fromEntries(dK.map(e=>[e,{field:e,operator:"=",value:!1}])),[Ab]:{field:Ab,operator:"=",value:!0}},GA=new Set([...Lb,"project_visibility",Ab]),{loadControl:Pb,
loadField:Cb,predefinedExpression:jb}=$b(MA,FA,UA,GA),of=Object.keys(FA),fK=[...Object.keys(MA),...Object.keys(UA),...of],ha=[...new Set(fK)].filter(e=>!GA.has(
e)).sort()});function $b(e,t,r,n){return{loadControl:s=>VA(e,s,"control"),loadField:s=>VA(t,s,"field"),predefinedExpression(s){return Object.hasOwn(r,s)?r[s]:Object.hasOwn(t,
s)&&!n.has(s)?{field:s,operator:"=",value:!0}:void 0}}}async function VA(e,t,r){return Object.hasOwn(e,t)?Object.values(await e[t]?.()??{}).flat().find(s=>s.kind===
r&&s.id===t):void 0}async function KA(e,t){let r=n=>[uf,cf,lf].some(s=>Object.hasOwn(s,n));return r(e)&&(t===void 0||r(t))?mK:Promise.resolve().then(()=>(af(),BA))}
var uf,cf,lf,Lb,mK,Db=m(()=>{"use strict";uf={merge_request_approvals:()=>Promise.resolve().then(()=>(wx(),vx)),merge_request_is_not_draft:()=>Promise.resolve().then(()=>(Ex(),Tx)),
merge_request_title:()=>Promise.resolve().then(()=>(bN(),yN))},cf={default_branch_protected:()=>Promise.resolve().then(()=>(ec(),_N)),default_branch_protected_from_direct_push:()=>Promise.resolve().then(()=>(TN(),wN)),
merge_request_prevent_author_approval:()=>Promise.resolve().then(()=>(kN(),ON)),minimum_approvals_required:()=>Promise.resolve().then(()=>(IN(),NN)),push_protection_enabled:()=>Promise.resolve().then(()=>(PN(),AN)),
require_signed_commits:()=>Promise.resolve().then(()=>($N(),LN)),resolve_discussions_required:()=>Promise.resolve().then(()=>(qN(),DN)),scanner_sast_running:()=>Promise.resolve().then(()=>(Yn(),Is)),
scanner_secret_detection_running:()=>Promise.resolve().then(()=>(Yn(),Is)),secure_webhooks:()=>Promise.resolve().then(()=>(HN(),QN))},lf={minimum_approvals_required_1:{
field:"minimum_approvals_required",operator:">=",value:1},minimum_approvals_required_2:{field:"minimum_approvals_required",operator:">=",value:2}},Lb=new Set(["\
minimum_approvals_required"]);mK=$b(uf,cf,lf,Lb)});var QA={};x(QA,{selectUnknown:()=>gK});async function gK(e,t,r){let n=t??e.id,s=hK.get(n);if(s!==void 0)return yK(e,n,s,r);let[i,o,a]=t?[["expression","field"],
"field",of]:[["id"],"control",ha],u=It(n,a),l=`unknown ${o}: ${n}${u===""?t?"":"; an id of your own needs an expression":u}`;return{problems:[{path:i,message:l}],
issues:[],warnings:[]}}async function yK(e,t,r,n){let{id:s,expression:i}=e,o=await n({...e,id:s===t?r:s,...i?{expression:{...i,field:r}}:{}}),a=`${t} is the nam\
e that an older GitLab had for ${r}; a current one refuses to import it`;return{...o,warnings:[a,...o.warnings]}}var hK,HA=m(()=>{"use strict";af();qn();hK=new Map(
[["version_control_enabled","project_repo_exists"],["minimum_number_of_admins","more_members_than_admins"]])});var JA={};x(JA,{Assertion:()=>bK,assertedReading:()=>_K});function _K({value:e,reason:t}){return{value:e,because:`asserted by the policy's author, not read from\
 GitLab: ${t}`,note:"an assertion: nothing of GitLab was looked at"}}var bK,YA=m(()=>{"use strict";ae();bK=Xe({value:z(),reason:O({min:1,max:2e3})})});async function qb(e){if(e.id===vK)return pf(TK(e));let{loadControl:t,loadField:r,predefinedExpression:n}=await KA(e.id,e.expression?.field),s=await t(e.id);if(s)
return e.expression?df(["expression"],`${e.id} takes parameters under with, not an expression`):wK(s,e);let i=n(e.id),o=e.expression??i,a=o&&await r(o.field);if(!a){
let{selectUnknown:g}=await Promise.resolve().then(()=>(HA(),QA));return g(e,o?.field,qb)}let u=a.warning?[`${e.id}: ${a.warning}`]:i&&!EK(i,o)?[`${e.id} has ano\
ther expression than GitLab's own; GitLab would refuse to import it`]:[];if(!e.with)return{...pf(WA(a,e,o)),warnings:u};if(!a.asserted)return df(["with"],`${e.id}\
 takes no parameters; a threshold is set with an expression`);let{Assertion:c,assertedReading:l}=await Promise.resolve().then(()=>(YA(),JA)),p=[],d=c.read(e.with,
[],p);return p.length>0?{problems:[],issues:p,shape:c,warnings:u}:{...pf(WA({...a,read:()=>l(d)},e,o)),warnings:u}}async function wK(e,t){let r=e.params;if(!r&&
t.with)return df(["with"],`${t.id} takes no parameters`);let n=[],s=r?.read(t.with??{},[],n);if(n.length>0)return{problems:[],issues:n,shape:r,warnings:[]};let i=s;
try{e.prepare&&(i=await e.prepare(s))}catch(o){if(o instanceof Xu)return df(["with","pattern"],`pattern is not a valid RE2 expression: ${o.message}`);throw o}return pf(
{...zA(e,t),expected:s??null,judge:o=>ZA(e.check(o,i),t)})}function WA(e,t,r){return{...zA(e,t),expected:r,judge:n=>ZA(tx(e.read(n),r),t)}}function TK(e){return{
id:e.id,title:e.title??"Answered by an external service",severity:e.severity??"info",about:"project",needs:{},expected:null,remediation:{text:"the service behin\
d this control answers it"},...XA(e),judge:void 0}}function zA(e,t){return{id:t.id,title:t.title??e.title,severity:t.severity??e.severity,about:e.about,needs:e.
needs,remediation:t.remediation===void 0?e.remediation:{...e.remediation,text:t.remediation},...XA(t)}}function XA({phase:e,enforce_from:t,final:r=!1}){let n=t===
void 0?void 0:Date.parse(t);return{isFinal:r,phase:e??(n===void 0?"enforce":"warn"),enforcedFromMs:n}}function ZA(e,t){return e.status!=="fail"||t.message===void 0?
e:{...e,message:`${t.message} (${e.message})`}}function EK(e,t){return e.field===t.field&&e.operator===t.operator&&e.value===t.value}function pf(e){return{control:e,
problems:[],issues:[],warnings:[]}}function df(e,t){return{problems:[{path:e,message:t}],issues:[],warnings:[]}}var vK,eP=m(()=>{"use strict";_y();Db();Zu();vK=
"external_control"});var Mb={};x(Mb,{joined:()=>RK,unusable:()=>SK});function SK(e,t){let r=e.find((s,i)=>e.indexOf(s)!==i),n=t.join(", ");return r!==void 0?new k("POLICY_INVALID",`\
the requirement "${r}" is in the policy twice (${n})`,{advice:"rename one, or let one file extend the other, which then merges them"}):new k("POLICY_INVALID",`p\
olicy ${n} checks nothing: it names no control that can be judged`,{advice:"name at least one control under requirements"})}function RK(e){let[t]=e;if(t&&e.length===
1)return t;let r=e.flatMap(n=>n.problems.length>0?n.problems:[n.message]);return new k("POLICY_INVALID",`the policy has ${r.length} problems`,{problems:r})}var Fb=m(
()=>{"use strict";fe()});var nP={};x(nP,{Waiver:()=>tP,WaiverRules:()=>rP,readWaivers:()=>OK});function OK(e,t){let r=[],n=a(K(tP),e.waivers??[],"waivers")??[],s=a(rP,e.waiverRules??{},
"waiver_rules");r.push(...kK(e,n,s));let i=t.flatMap(u=>u.controls);return{waivers:n.map(u=>({...u,covers:new Set(i.filter(({id:c})=>c===u.control)),longestDays:s?.
longest_days??Number.POSITIVE_INFINITY})),problems:r};function a(u,c,l){let p=[],d=u.read(c,[],p);return r.push(...ra(p,c,u,[l])),p.length===0?d:void 0}}function kK({
requirements:e},t,r){let s=[...e.flatMap(({entries:o})=>o.map(({entry:a,path:u})=>({path:[...u,"enforce_from"],date:a.enforce_from}))),...t.map(({expires:o},a)=>({
path:["waivers",a,"expires"],date:o}))].filter(({date:o})=>o!==void 0&&!xK(o)),i=[...t.entries()].filter(([,{owner:o}])=>r?.owners?.includes(o)===!1);return[...s.
map(({path:o,date:a})=>({path:o,message:`there is no day ${a}`})),...i.map(([o,{owner:a}])=>({path:["waivers",o,"owner"],message:`${a} may not own a waiver: wai\
ver_rules allow ${r?.owners?.join(", ")}`}))]}function xK(e){let t=Date.parse(e);return!Number.isNaN(t)&&new Date(t).toISOString().startsWith(e)}var tP,rP,sP=m(
()=>{"use strict";ae();Vu();Gu();tP=Xe({control:O({about:"Id of the control, of this same file"}),reason:O({min:1,max:2e3}),owner:O({min:1,max:255,about:"Who an\
swers for it"}),expires:vy("Last day of the waiver; afterwards it is void"),projects:be(K(O({min:1,about:"Full path, * for any part of it, ** for any depth"}))),
merge_requests:be(K(Ar({min:1})))}),rP=Xe({owners:be(K(O({min:1,about:"Only these may own a waiver"}))),longest_days:be(Ar({min:1,max:3650,about:"A waiver that \
runs longer from today is void"}))})});var uP={};x(uP,{onTopOf:()=>NK});async function NK(e,t,r,n){let[s=""]=e.sources,i=t.find(f=>r.includes(f));if(i!==void 0)throw new k("POLICY_INVALID",`policy ${s}\
 extends ${i}, which extends it in turn (${[...r,i].join(" > ")})`);if(r.length>=iP)throw new k("POLICY_INVALID",`policies extend each other more than ${iP} dee\
p: ${r.join(" > ")}`);let o=await Promise.all(t.map(f=>n(f,[...r,f]))),a=[],c=[...o.filter(f=>f!==void 0),e].reduce((f,g)=>IK(f,g,a));if(c.sources.length>oP)throw new k(
"POLICY_INVALID",`policy ${s} is made of ${c.sources.length} files, and at most ${oP} are allowed`);if(a.length===1)throw new k("POLICY_INVALID",a[0]??"");if(a.
length>1)throw new k("POLICY_INVALID",`policy ${s} lowers ${a.length} final controls`,{problems:a});let p=t.filter(f=>f.startsWith("https:")&&!f.includes("#sha2\
56=")).map(f=>`${s} extends ${f} without a pin: add #sha256=… so that it cannot change unseen`),d=t.filter((f,g)=>!o[g]);return d.length>0&&p.push(`what ${s} \
extends was not read: ${d.join(", ")}`),{...c,name:e.name,warnings:[...c.warnings,...p]}}function IK(e,t,r){let n=t.requirements.filter(({name:o})=>!e.requirements.
some(a=>a.name===o)),s=e.requirements.map(o=>{let a=t.requirements.find(({name:u})=>u===o.name);return a?AK(o,a,t.sources.at(-1)??"",r):o}),i=[...e.texts,...t.texts.
filter(({source:o})=>!e.sources.includes(o))];return{name:t.name,texts:i,sources:i.map(({source:o})=>o),requirements:[...s,...n],waivers:[...new Set([...e.waivers,
...t.waivers])],warnings:[...new Set([...e.warnings,...t.warnings])]}}function AK(e,t,r,n){let s=e.isFinal||t.isFinal,i=t.controls.filter(({id:a})=>!e.controls.
some(u=>u.id===a)),o=e.controls.map(a=>{let u=t.controls.find(({id:l})=>l===a.id);if(!u||u===a)return a;if(!e.isFinal&&!a.isFinal)return u;let c=PK(a,u);return c&&
n.push(`policy ${r} lowers the final control ${a.id} of "${e.name}": ${c}`),{...u,isFinal:!0}});return{name:e.name,description:t.description??e.description,isFinal:s,
controls:[...o,...i]}}function PK(e,t){if(Fu.indexOf(t.severity)<Fu.indexOf(e.severity))return`severity ${t.severity} instead of ${e.severity}`;let r=(t.enforcedFromMs??
Number.POSITIVE_INFINITY)>(e.enforcedFromMs??Number.POSITIVE_INFINITY);return aP[t.phase]<aP[e.phase]||t.phase!=="enforce"&&r?"it is enforced later, or not at a\
ll":CK(e.expected,t.expected)?void 0:"it asks for something else"}function CK(e,t){let r=new Set([...Object.keys(e??{}),...Object.keys(t??{})]),n=s=>s!==null&&"\
operator"in s&&(s.operator===">="||s.operator===">");return[...r].every(s=>{let[i,o]=[e,t].map(c=>c?.[s]),a=typeof i=="number"&&typeof o=="number"&&o>=i,u=s==="\
at_least"||s==="value"&&n(e)&&n(t);return JSON.stringify(i)===JSON.stringify(o)||u&&a})}var iP,oP,aP,cP=m(()=>{"use strict";Z();fe();iP=5,oP=20;aP={observe:0,warn:1,
enforce:2}});function lP(e,t){return e.requirements.flatMap(({controls:r})=>r).filter(r=>t==="merge_request"||r.about==="project").flatMap(({needs:r})=>Object.values(r))}async function ff(e,t=async()=>{}){
let r=await Promise.all(e.map(l=>pP(l,[l.source],t).catch(LK))),n=r.flatMap(l=>l instanceof k?[l]:[]);if(n.length>0)throw(await Promise.resolve().then(()=>(Fb(),Mb))).
joined(n);let s=r.filter(l=>!(l instanceof k)),i=s.flatMap(l=>l.requirements),o=s.flatMap(l=>l.texts),a=o.map(({source:l})=>l),u=i.map(({name:l})=>l);if(!i.some(
({controls:l})=>l.some(({judge:p})=>p))||new Set(u).size<u.length)throw(await Promise.resolve().then(()=>(Fb(),Mb))).unusable(u,a);return{name:s.map(({name:l})=>l).
join(" + "),texts:o,sources:a,requirements:i,waivers:s.flatMap(({waivers:l})=>l),warnings:s.flatMap(({warnings:l})=>l)}}async function pP(e,t,r){let{source:n,text:s}=e,
i=await Wk(s,n),o=await dx(i.data),a=[...o.problems],u=[],c=[];for(let{name:f,isFinal:g,description:h,entries:b,path:v}of o.requirements){c.some(R=>R.name===f)&&
a.push({path:v,message:`there are two requirements named "${f}"`});let N=await Promise.all(b.map(({entry:R})=>qb(R)));for(let[R,$]of N.entries())a.push(...await jK(
$,b[R])),u.push(...$.warnings);c.push({name:f,isFinal:g,description:h,controls:N.flatMap(({control:R})=>R??[])})}let l=o.isDated?await(await Promise.resolve().then(()=>(sP(),nP))).
readWaivers(o,c):void 0;if(a.push(...l?.problems??[]),a.length>0){let f=await i.places(),g=a.map(({path:h,atKey:b,message:v})=>({...f(h,b),message:v}));throw by(
n,g.sort((h,b)=>h.line-b.line||h.column-b.column))}let p={name:o.name,texts:[e],sources:[n],requirements:c,waivers:l?.waivers??[],warnings:u};if(o.bases.length===
0)return p;let{onTopOf:d}=await Promise.resolve().then(()=>(cP(),uP));return d(p,o.bases,t,async(f,g)=>{let h=await r(f);return h&&pP(h,g,r)})}async function jK(e,t){
let{entry:r,path:n=[]}=t??{},s=e.problems.map(o=>({...o,path:[...n,...o.path]}));if(!e.shape)return s;let{problemsOf:i}=await Promise.resolve().then(()=>(Vu(),Ey));
return[...s,...i(e.issues,r?.with??{},e.shape,[...n,"with"])]}function LK(e){if(e instanceof k)return e;throw e}var mf=m(()=>{"use strict";fe();Xk();Oy();eP()});var dP={};x(dP,{refusedSources:()=>$K});function $K(e){let t=e.map(n=>`policy ${n} ${DK(n)}`),[r=""]=t;return t.length===1?new k("INPUT_INVALID",r):new k("INPUT\
_INVALID",`${t.length} policies cannot be read`,{problems:t})}function DK(e){return/^http:/i.test(e)?"is an http:// address, which anyone on the way can change:\
 use https://":"names a project's file without its ref: write group/project:path/to/file.yml@ref"}var fP=m(()=>{"use strict";fe()});async function hf(e){let t=e.map(qK),r=e.filter((n,s)=>!t[s]);if(r.length>0)throw(await Promise.resolve().then(()=>(fP(),dP))).refusedSources(r);return t.flatMap(
n=>n??[])}function qK(e){if(/^https:\/\//i.test(e))return{kind:"url",typed:e};let t=/^([^:@\s]+\/[^:@\s]+):([^@]+)@(.+)$/.exec(e);if(e.startsWith("preset:"))return{
kind:"preset",typed:e};if(!/^http:/i.test(e)){if(t){let[,r="",n="",s=""]=t;return{kind:"project",typed:e,project:r,path:n.replace(/^\//,""),ref:s}}if(!/^[^:@\s]+\/[^:@\s]+:[^@]+$/.
test(e))return{kind:"path",typed:e,path:e.replace(/^\.\//,"")}}}var Ub=m(()=>{"use strict"});var mP={};x(mP,{readBase:()=>MK});async function MK(e,t,r){let[n="",s]=e.split("#sha256="),i=await hf([n]);if(i.some(({kind:a})=>a==="path"))throw new k("POLICY\
_INVALID",`a policy cannot extend the bare path ${e}`,{advice:"name group/project:path/to/file.yml@ref, so that it is clear whose file at which ref is meant"});
let[o={source:e,text:""}]=await Ql(i,t,void 0);if(s!==void 0&&r(o.text)!==s.toLowerCase())throw new k("POLICY_INVALID",`${n} is not the file that was pinned: it\
s sha256 is ${r(o.text)}`,{advice:"look at what changed there, then change the pin"});return{...o,source:e}}var hP=m(()=>{"use strict";fe();Hl();Ub()});var vP={};x(vP,{subjectElsewhere:()=>FK});function FK(e,t){if(e.mode==="project")return _P(e,t,[]);UK(e,t);let r=GK(e,t)??BK(e,t);if(r)return r;if(e.mode==="mer\
ge-request")throw new k("SUBJECT_UNKNOWN",`mode is merge-request, but ${bP(t)}`,{advice:'run the job in merge request pipelines (rules: if: $CI_PIPELINE_SOURCE \
== "merge_request_event"), or give project and merge_request'});return _P(e,t,[`${bP(t)}: the project itself is judged`])}function UK(e,t){let r=t.CI_MERGE_REQUEST_PROJECT_ID??
t.CI_MERGE_REQUEST_PROJECT_PATH;if(!(e.merge_request!==void 0||t.CI_MERGE_REQUEST_IID===void 0||r===void 0))throw new k("SUBJECT_UNKNOWN",`project is ${e.project}\
, but this pipeline's merge request !${t.CI_MERGE_REQUEST_IID} is in project ${r}`,{advice:"leave out project, or give merge_request as well"})}function bP(e){let t=e.
CI_PIPELINE_SOURCE;return t?`this ${t} pipeline belongs to no merge request`:"the environment names no merge request"}function GK(e,t){if(e.merge_request===void 0)
return;let r=e.project??zn(t.CI_MERGE_REQUEST_PROJECT_ID)??zn(t.CI_PROJECT_ID);if(r===void 0)throw new k("SUBJECT_UNKNOWN",`merge request !${e.merge_request} is\
 given without its project`,{advice:"give project as a numeric id or a full path"});return{...gf(e,t,r,e.merge_request,void 0),targetBranchHint:void 0}}function BK(e,t){
let r=(t.CI_OPEN_MERGE_REQUESTS??"").split(",").map(a=>/^\s*(\S+)!(\d+)\s*$/.exec(a)).flatMap(a=>a?[{path:a[1]??"",iid:Number(a[2])}]:[]).filter(({path:a})=>e.project===
void 0||VK(e.project,a,t)),[n,...s]=r;if(!n)return;let i=ga(n.path,t.CI_PROJECT_PATH)?zn(t.CI_PROJECT_ID):void 0,o=s.length===0?[]:[`this branch is the source o\
f further open merge requests, which are not judged: ${ve(s.map(({path:a,iid:u})=>`${a}!${u}`))}`];return{...gf(e,t,i??n.path,n.iid,t.CI_COMMIT_SHA||void 0),notices:o}}
function _P(e,t,r){let n=e.project??zn(t.CI_PROJECT_ID);if(n===void 0)throw new k("SUBJECT_UNKNOWN","neither project is given nor does the environment name one",
{advice:"give project as a numeric id or a full path, and merge_request to judge one"});return{kind:"project",project:n,notices:r}}function VK(e,t,r){return typeof e==
"string"?ga(e,t):ga(t,r.CI_PROJECT_PATH)&&zn(r.CI_PROJECT_ID)===e}var wP=m(()=>{"use strict";fe();Te();Gb()});async function TP(e,t){let r=zn(t.CI_MERGE_REQUEST_IID),n=zn(t.CI_MERGE_REQUEST_PROJECT_ID)??t.CI_MERGE_REQUEST_PROJECT_PATH;return e.mode!=="project"&&(e.merge_request??
r)===r&&QK(e,t)&&r!==void 0&&n!==void 0?gf(e,t,n,r,KK(t)):(await Promise.resolve().then(()=>(wP(),vP))).subjectElsewhere(e,t)}function KK(e){return e.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA||
e.CI_COMMIT_SHA||void 0}function gf(e,t,r,n,s){return{kind:"merge-request",project:r,iid:n,sha:e.sha??s?.toLowerCase(),targetBranchHint:t.CI_MERGE_REQUEST_TARGET_BRANCH_NAME||
void 0,notices:[]}}function QK(e,t){return e.project===void 0?!0:typeof e.project=="number"?zn(t.CI_MERGE_REQUEST_PROJECT_ID)===e.project:ga(e.project,t.CI_MERGE_REQUEST_PROJECT_PATH)}
function EP(e,t){return(typeof e=="number"?zn(t.CI_PROJECT_ID)===e:ga(e,t.CI_PROJECT_PATH))&&t.CI_DEFAULT_BRANCH||void 0}function ga(e,t){return t!==void 0&&e!==
""&&e.toLowerCase()===t.toLowerCase()}function zn(e){return e!==void 0&&/^\d+$/.test(e)?Number(e):void 0}var Gb=m(()=>{"use strict"});async function RP(e,t){if(e.verdict==="compliant"&&!t)return`${hc}
✅ Countersign: compliant.
`;let r=HK(await iu(e,{jobUrl:void 0,policyPath:""}));return e.verdict!=="compliant"?`${hc}
${r}
`:`${hc}
<details><summary>✅ Countersign: compliant</summary>

${r}
</details>
`}function HK(e){if(e.length<=SP)return e;let t=e.split(`
`),[r,n]=[0,0];for(;n<t.length&&r+(t[n]?.length??0)<SP;)r+=(t[n++]?.length??0)+1;return`${t.slice(0,n).join(`
`)}

+${t.length-n} more lines: see the report`}var hc,SP,OP=m(()=>{"use strict";cp();hc="<!-- countersign -->",SP=6e4});var AP={};x(AP,{keepNote:()=>YK});async function YK(e,{projectId:t,iid:r},n,s){let i=s==="always"||n.verdict!=="compliant";try{return await WK({gitlab:e,projectId:t,
iid:r,body:await RP(n,s==="always"),isWanted:i}),[]}catch(o){if(!(o instanceof k)||o.code==="INTERRUPTED")throw o;return[`the note in the merge request could no\
t be written: ${o.message}`]}}async function WK(e){let{gitlab:t,isWanted:r}=e,{id:n}=W(S({id:ie()}),await t.read("/user")),[s,...i]=await kP(e,n);if(s&&await xP(
e,s.id,s.body)){await NP(e,i);return}if(!r)return;await t.write("POST",yf(e),{body:e.body});let[o,...a]=await kP(e,n);!o||a.length===0||(await xP(e,o.id,o.body),
await NP(e,a))}async function kP(e,t){return W(K(JK),await e.gitlab.read(yf(e),{sort:"asc",perPage:100})).filter(({body:n,author:s})=>s.id===t&&n.startsWith(hc))}
async function xP(e,t,r){return r===e.body?!0:e.gitlab.write("PUT",`${yf(e)}/${t}`,{body:e.body}).then(()=>!0,n=>IP(n))}async function NP(e,t){await Promise.all(
t.map(({id:r})=>e.gitlab.write("DELETE",`${yf(e)}/${r}`).catch(IP)))}function IP(e){if(e instanceof Ue&&e.status===404)return!1;throw e}function yf({projectId:e,
iid:t}){return`/projects/${e}/merge_requests/${t}/notes`}var JK,PP=m(()=>{"use strict";dr();OP();fe();ae();JK=S({id:ie(),body:O(),author:S({id:ie()})})});var jP={};x(jP,{matchesPath:()=>CP,waive:()=>ZK});function ZK(e,t,r){let n=new Set;return{judged:e.map(({name:l,controls:p})=>({name:l,controls:p.map(i)})),notices:t.
flatMap(c)};function i(l){if(l.status!=="fail")return l;let p=t.find(h=>h.covers.has(l.control)&&o(h)&&!u(h));if(!p)return l;n.add(p);let{reason:d,owner:f,expires:g}=p;
return{...l,status:"waived",waiver:{reason:d,owner:f,expires:g}}}function o({projects:l,merge_requests:p}){let d=!l||l.some(g=>CP(g,r.project)),f=!p||p.some(g=>g===
r.iid);return d&&f}function a({expires:l}){return Math.floor((Date.parse(l)-r.nowMs)/zK)+1}function u(l){let p=a(l);if(p<0)return`expired on ${l.expires}`;if(p>
l.longestDays)return`runs for ${p} more days, and the policy allows ${l.longestDays}`}function c(l){let p=`the waiver of ${l.control} (${l.owner})`,d=u(l);if(d)
return[`${p} is void: it ${d}`];if(l.covers.size===0){let f=e.flatMap(({controls:g})=>g.map(({control:h})=>h.id));return[`${p} covers nothing: its file has no s\
uch control${It(l.control,f)}`]}if(n.has(l)){let f=a(l);return f<=XK?[`${p} ends on ${l.expires}, in ${f} days`]:[]}return o(l)?[`${p} is not used: the control \
does not fail`]:[]}}function CP(e,t){let r=e.split(/(\*\*|\*)/).map(n=>n==="**"?".*":n==="*"?"[^/]*":n.replace(/[\\^$.|?+()[\]{}]/g,"\\$&")).join("");return new RegExp(
`^${r}$`,"i").test(t)}var zK,XK,LP=m(()=>{"use strict";qn();zK=864e5,XK=14});var DP={};x(DP,{explained:()=>rQ});function rQ({expected:e,actual:t,evidence:r}){let n=new Map;for(let{fact:s,request:i}of r)n.set(i,(n.get(i)??new Set).add(s));
return[...e===null?[]:[`asked: ${nQ(e)}`],...t===null?[]:[`found: ${X(JSON.stringify(t),Vb)}`],...[...n].map(([s,i])=>`read:  ${X(s,Vb)} (${[...i].map(o=>X(o)).
join(", ")})`)]}function nQ({field:e,operator:t,value:r,...n}){let i=typeof e=="string"&&typeof t=="string"&&Object.keys(n).length===0?`${e} ${t} ${JSON.stringify(
r)}`:JSON.stringify({field:e,operator:t,value:r,...n});return X(i,Vb)}var Vb,qP=m(()=>{"use strict";Te();Vb=1e3});var MP={};x(MP,{interrupted:()=>sQ});function sQ({targets:e,done:t},r){let n=(u,c,l)=>`${u==="status_check"?"status check":"external control"} ${l==null?c:`"${X(
l)}" (${c})`}`,s=t.map(u=>`${n(u.target,u.id,u.name)}: ${u.status}`),i=e.filter(({kind:u,id:c})=>!t.some(l=>l.target===u&&l.id===c)),o=s.length===0?"nothing was\
 delivered":`delivered: ${ve(s)}`,a=i.length===0?"":`; not delivered: ${ve(i.map(({kind:u,id:c,name:l})=>n(u,c,l)))}`;return new k("INTERRUPTED",`the job was ca\
ncelled; ${o}${a}`,{cause:r})}var FP=m(()=>{"use strict";fe();Te()});function UP(e,t){let r=vs.flatMap(i=>{let{secret:o,environment:a=[]}=_s[i];return o?[t.get(i),e[`INPUT_${i.toUpperCase()}`],...a.map(u=>e[u])]:[]}),n=Object.entries(
e).filter(([i])=>i.startsWith("COUNTERSIGN_CONTROL_SECRET_")),s=[...r,...n.map(([,i])=>i)];return[...new Set(s.filter(i=>i!==void 0&&i.trim()!==""))]}var GP=m(()=>{
"use strict";Mo()});var BP={};x(BP,{onRunner:()=>iQ});function iQ(e,t){for(let r of UP(e,t))au(r);return lu}var VP=m(()=>{"use strict";uu();GP()});var JP={};x(JP,{reportFailure:()=>lQ});function cQ(e){return e instanceof Error&&"exitCode"in e&&"problems"in e}async function lQ(e,t){let r=cQ(e)?e:dQ(e);if(t.
complain(pQ(r,t.surface)),t.surface.host==="github"){let{error:n}=await Promise.resolve().then(()=>(uu(),ag)),s=[r.message,...r.problems].map(i=>X(i,2e3));n(s.join(
"; "),{title:"Countersign"})}return r.exitCode}function pQ(e,t){let r=[`${t.tone("countersign:","red","bold")} ${X(e.message,2e3)}`];for(let n of e.problems)r.push(
`  - ${X(n,2e3)}`);return e.advice!==void 0&&r.push(`  what to do: ${X(e.advice,2e3)}`),r.join(`
`)}function dQ(e){let t=e instanceof Error?e.message:String(e),r=e instanceof Error?(e.stack??"").split(`
`).slice(1,3).map(n=>n.trim()).join(" "):"";return new k("INTERNAL",`something went wrong inside Countersign: ${t} ${r}`,{cause:e,advice:"please report this wit\
h the lines above; nothing was decided"})}var YP=m(()=>{"use strict";fe();Te()});var WP,zP=m(()=>{"use strict";WP={mode:"What is judged. `auto` takes the merge request the environment names, else the project",policy:"Where the policy is: a p\
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
o GitLab",timeout:"Overall deadline",log_level:"`debug` shows every request with its status and milliseconds, never a secret"}});var _f={};x(_f,{helpText:()=>fQ,strayOperand:()=>hQ,unknownCommand:()=>mQ});function fQ(){let e=vs.map(t=>{let r=_s[t],n=r.default===void 0?"":` [${r.default}]`;
return`  ${zl(t).padEnd(26)} ${WP[t].replaceAll("`","")}${n}`});return[`countersign ${qo}: judges a GitLab merge request against a policy and reports the verdic\
t to GitLab`,"","usage: countersign [COMMAND] [FLAGS]","","commands:",...Object.entries(XP).map(([t,r])=>`  ${t.padEnd(10)} ${r}`),"","flags, each also as INPUT\
_NAME in the environment:",...e,"","further flags: --help, --version; evaluate: --explain (what each control asked, found and read); validate, explain and sandb\
ox: --json; sandbox: --port NUMBER; demo: --report-dir FOLDER","","exit codes: 0 compliant, 1 non-compliant, 2 set-up, 3 undetermined, 4 not delivered, 143 canc\
elled"].join(`
`)}function mQ(e){let t=Object.keys(XP);return new k("INPUT_INVALID",`there is no command ${e}${It(e,t)}`,{advice:`the commands are ${t.join(", ")}`})}function hQ(e){
return new k("INPUT_INVALID",`evaluate takes flags only, not "${e}"`)}var XP,vf=m(()=>{"use strict";Uh();zP();Mo();fe();qn();Jl();XP={evaluate:"judge and report\
; the same as no command at all",demo:"run the job against an embedded GitLab: no GitLab, no token, no network",sandbox:"start that embedded GitLab and print it\
s address and tokens",validate:"check policies: validate POLICY...",explain:"what a control asks and how to fix it: explain [CONTROL...]"}});var ZP={};x(ZP,{validateCommand:()=>yQ});import{readFile as gQ}from"node:fs/promises";async function yQ(e,t,r){let n=await Promise.all((e.length>0?e:[".counters\
ign.yml"]).map(bQ));if(t)r.print(JSON.stringify(n,null,2));else for(let s of n)r.print(wQ(s,r));return n.every(({valid:s})=>s)?wt.compliant:wt.setup}async function bQ(e){
try{let t=await ff([{source:e,text:await vQ(e)}],_Q),r=t.requirements.flatMap(n=>n.controls).length;return{policy:e,valid:!0,problems:[],warnings:t.warnings,controls:r}}catch(t){
if(!(t instanceof k))throw t;let r=t.problems.length>0?t.problems:[t.message];return{policy:e,valid:!1,problems:r,warnings:[],controls:0}}}async function _Q(e){
if(e.startsWith("preset:"))return{source:e,text:await Lh(e)}}async function vQ(e){try{return await gQ(e,"utf8")}catch(t){let r=t.code,n=r==="ENOENT"?"does not e\
xist":`cannot be opened (${r})`;throw new k("POLICY_UNREADABLE",`policy ${e} ${n}`,{cause:t})}}function wQ({policy:e,valid:t,problems:r,warnings:n,controls:s},{
surface:i}){let o=t?i.tone("✓","green"):i.tone("✗","red"),a=t?`is valid (${ne(s,"control")})`:`has ${ne(r.length,"problem")}`,u=[`${o} ${X(e)} ${a}`];for(let c of r)
u.push(`  - ${X(c,2e3)}`);for(let c of n)u.push(`  note: ${X(c,2e3)}`);return u.join(`
`)}var eC=m(()=>{"use strict";mf();$h();fe();Te()});function _i(e){return`Takes the newest pipeline of the default branch that a push, a schedule, the web, the API or a trigger started, in any status, and asks wh\
ether a job of exactly that pipeline, retried attempts included, owns a report of type \`${e}\`. Child pipelines are not looked at, and a pipeline that has only \
just begun fails until its scanner job has uploaded.`}var tC,rC=m(()=>{"use strict";tC={merge_request_commit_authors:"Every commit, merges aside, has an author \
address in one of the domains. Addresses are what the author's own Git wrote; combine it with verified signatures.",merge_request_commit_messages:"Every commit \
message, merges aside, matches an RE2 pattern, or is a Conventional Commit (the default without a pattern), of one of the types if they are named.",merge_request_commits_signed:"\
GitLab has verified the signature of every commit: by a user's key, by the instance itself or by an SSH certificate authority. A key that was added a minute ago\
 may not be known yet.",merge_request_commits_signed_off:"Every commit, merges aside, has a Signed-off-by line with the address of its author (Developer Certifi\
cate of Origin).",merge_request_no_merge_commits:"No commit of the merge request has two parents.",merge_request_description:"Asks for a shortest length and for\
 Markdown sections that are not empty. What a template left in comments does not count. Without parameters, any description passes.",merge_request_labels:"Every\
 required label is there and no forbidden one. A name that ends with `*` stands for every label that begins so, such as `type::*`.",merge_request_links_issue:"S\
earches title, description and source branch for an RE2 regular expression, such as the keys of an external tracker. It does not ask a tracker whether the issue\
 exists.",merge_request_source_branch:"Searches the source branch's name for an RE2 regular expression.",merge_request_target_branch:"Searches the target branch\
's name for an RE2 regular expression.",merge_request_threads_resolved:"Counts the threads that can be resolved and are not. It asks GitLab for the count, not f\
or the project's setting, so it also holds where threads do not block merging.",auth_sso_enabled:'Whether the top-level group has an enabled SAML provider; inst\
ance-wide SAML, LDAP or OIDC do not count. No API shows it, so the answer is unknown, unless the policy asserts it: `with: { value: true, reason: "SAML is enfor\
ced, see the identity provider" }`. The report then says that it is an assertion of the policy\'s author.',branch_deletion_disabled:"True when any protected-bra\
nch rule exists, for whatever branch, inherited ones included. Nothing about deletion is checked; `project_default_branch_not_deletable` does.",cicd_job_token_scope_enabled:"\
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
her.",scanner_api_security_running:_i("api_fuzzing"),scanner_code_quality_running:_i("codequality"),scanner_container_scanning_running:_i("container_scanning"),
scanner_dast_running:_i("dast"),scanner_dep_scanning_running:_i("dependency_scanning"),scanner_fuzz_testing_running:"Looked for a coverage-fuzzing report. GitLa\
b removed the control in 18.9, so it is unknown.",scanner_iac_running:"Takes the newest pipeline of the default branch, as the other scanner controls do, but le\
aves aside those that a security policy started. There it looks at the first attempt of the job named exactly `kics-iac-sast`, which must own a report of type `\
sast`. A successful retry is not seen.",scanner_license_compliance_running:_i("license_scanning"),scanner_sast_running:_i("sast"),scanner_secret_detection_running:_i(
"secret_detection"),secure_webhooks:"True when the address of every project webhook begins with the letters `https`, and for a project without webhooks. Group a\
nd system hooks, integrations, certificates and secret tokens are not looked at.",stale_branch_cleanup_enabled:"Takes the branch with the oldest head commit, pr\
otected and default ones included, and is true when that commit is not older than three calendar months, or when there are no branches.",status_checks_required:`\
The project's stored setting "status checks must succeed". Whether any status check exists is not asked.`,status_page_configured:"True when the project shows a \
feature of GitLab Ultimate. GitLab asks only whether the status page is licensed, not whether one is configured.",strict_permissions_for_repo:"The same question\
 as `more_members_than_admins`, under another name.",terraform_enabled:"True when at least one Terraform state is stored in the project.",vulnerabilities_slo_days_over_threshold:"\
True when the newest open finding is more than 180 days old, although GitLab calls it the oldest; the control expects false. One fresh finding hides all older o\
nes; `project_vulnerability_age` looks at the oldest."}});var sC={};x(sC,{explainCommand:()=>TQ,explainControl:()=>nC});async function nC(e){let t=jb(e),r=await Pb(e)??(t&&await Cb(t.field));if(!r)throw new k("INPUT_IN\
VALID",`there is no control ${e}${It(e,ha)}`,{advice:"countersign explain lists all there are"});return{id:e,title:r.title,severity:r.severity,about:r.about,origin:r.
kind==="field"?"gitlab":"countersign",description:tC[r.id]??"",expression:t??null,facts:Object.values(r.needs).map(n=>({id:n.id,holds:n.summary,right:n.right})),
remediation:r.remediation.text}}async function TQ(e,t,r){let n=e.length===0,s=await Promise.all((n?ha:e).map(nC));return t?r.print(JSON.stringify(s,null,2)):r.print(
n?EQ(s):s.map(i=>SQ(i,r)).join(`

`)),wt.compliant}function EQ(e){let t=Math.max(...e.map(({id:n})=>n.length)),r=n=>e.filter(s=>s.origin===n).map(({id:s,title:i})=>`  ${s.padEnd(t)}  ${i}`);return[
"GitLab's controls:",...r("gitlab"),"","Countersign's own:",...r("countersign")].join(`
`)}function SQ(e,{surface:t}){let{id:r,title:n,severity:s,about:i,description:o,expression:a,facts:u,remediation:c}=e;return[`${t.tone(r,"bold")} (${s}, about t\
he ${i.replace("_"," ")})`,n,"",o,...a?["",`GitLab's expression: ${JSON.stringify(a)}`]:[],"","It reads:",...u.map(l=>`  ${l.id}: ${l.holds}; needs ${l.right}`),
...u.length===0?["  nothing"]:[],"",`How to fix it: ${c}`].join(`
`)}var iC=m(()=>{"use strict";rC();af();fe();qn()});var oC=E(ya=>{"use strict";Object.defineProperty(ya,"__esModule",{value:!0});ya.versionInfo=ya.version=void 0;var RQ="16.15.0";ya.version=RQ;var OQ=Object.freeze(
{major:16,minor:15,patch:0,preReleaseTag:null});ya.versionInfo=OQ});var hr=E(Kb=>{"use strict";Object.defineProperty(Kb,"__esModule",{value:!0});Kb.devAssert=kQ;function kQ(e,t){if(!!!e)throw new Error(t)}});var wf=E(Qb=>{"use strict";Object.defineProperty(Qb,"__esModule",{value:!0});Qb.isPromise=xQ;function xQ(e){return typeof e?.then=="function"}});var Xn=E(Hb=>{"use strict";Object.defineProperty(Hb,"__esModule",{value:!0});Hb.isObjectLike=NQ;function NQ(e){return typeof e=="object"&&e!==null}});var Ef=E(Tf=>{"use strict";Object.defineProperty(Tf,"__esModule",{value:!0});Tf.getLocation=aC;Tf.getLocations=IQ;function aC(e,t){let r=/\r\n|[\n\r]/g,n=1,s=t+
1,i;for(;(i=r.exec(e.body))&&i.index<t;)n++,s=t+1-(i.index+i[0].length);return{line:n,column:s}}function IQ(e){if(e.length<2)return e.map(({source:n,start:s})=>aC(
n,s));let t=new Map;e.forEach(({source:n,start:s},i)=>{let o=t.get(n);o===void 0&&(o=[],t.set(n,o)),o.push({position:s,index:i})});let r=new Array(e.length);for(let[
n,s]of t){let i=/\r\n|[\n\r]/g,o=i.exec(n.body),a=1,u=0;s.sort((c,l)=>c.position-l.position);for(let{position:c,index:l}of s){for(;o!==null&&o.index<c;)u=o.index+
o[0].length,a++,o=i.exec(n.body);r[l]={line:a,column:c+1-u}}}return r}});var Jb=E(Sf=>{"use strict";Object.defineProperty(Sf,"__esModule",{value:!0});Sf.printLocation=PQ;Sf.printSourceLocation=cC;var AQ=Ef();function PQ(e){return cC(
e.source,(0,AQ.getLocation)(e.source,e.start))}function cC(e,t){let r=e.locationOffset.column-1,n="".padStart(r)+e.body,s=t.line-1,i=e.locationOffset.line-1,o=t.
line+i,a=t.line===1?r:0,u=t.column+a,c=`${e.name}:${o}:${u}
`,l=n.split(/\r\n|[\n\r]/g),p=l[s];if(p.length>120){let d=Math.floor(u/80),f=u%80,g=[];for(let h=0;h<p.length;h+=80)g.push(p.slice(h,h+80));return c+uC([[`${o} \
|`,g[0]],...g.slice(1,d+1).map(h=>["|",h]),["|","^".padStart(f)],["|",g[d+1]]])}return c+uC([[`${o-1} |`,l[s-1]],[`${o} |`,p],["|","^".padStart(u)],[`${o+1} |`,
l[s+1]]])}function uC(e){let t=e.filter(([n,s])=>s!==void 0),r=Math.max(...t.map(([n])=>n.length));return t.map(([n,s])=>n.padStart(r)+(s?" "+s:"")).join(`
`)}});var ee=E(ba=>{"use strict";Object.defineProperty(ba,"__esModule",{value:!0});ba.GraphQLError=void 0;ba.formatError=$Q;ba.printError=LQ;var CQ=Xn(),lC=Ef(),pC=Jb();
function jQ(e){let t=e[0];return t==null||"kind"in t||"length"in t?{nodes:t,source:e[1],positions:e[2],path:e[3],originalError:e[4],extensions:e[5]}:t}var Yb=class e extends Error{constructor(t,...r){
var n,s,i;let{nodes:o,source:a,positions:u,path:c,originalError:l,extensions:p}=jQ(r);super(t),this.name="GraphQLError",this.path=c??void 0,this.originalError=l??
void 0,this.nodes=dC(Array.isArray(o)?o:o?[o]:void 0);let d=dC((n=this.nodes)===null||n===void 0?void 0:n.map(g=>g.loc).filter(g=>g!=null));this.source=a??(d==null||
(s=d[0])===null||s===void 0?void 0:s.source),this.positions=u??d?.map(g=>g.start),this.locations=u&&a?(0,lC.getLocations)(u.map(g=>({source:a,start:g}))):d&&(0,lC.
getLocations)(d);let f=(0,CQ.isObjectLike)(l?.extensions)?l?.extensions:void 0;this.extensions=(i=p??f)!==null&&i!==void 0?i:Object.create(null),Object.defineProperties(
this,{message:{writable:!0,enumerable:!0},name:{enumerable:!1},nodes:{enumerable:!1},source:{enumerable:!1},positions:{enumerable:!1},originalError:{enumerable:!1}}),
l!=null&&l.stack?Object.defineProperty(this,"stack",{value:l.stack,writable:!0,configurable:!0}):Error.captureStackTrace?Error.captureStackTrace(this,e):Object.
defineProperty(this,"stack",{value:Error().stack,writable:!0,configurable:!0})}get[Symbol.toStringTag](){return"GraphQLError"}toString(){let t=this.message;if(this.
nodes)for(let r of this.nodes)r.loc&&(t+=`

`+(0,pC.printLocation)(r.loc));else if(this.source&&this.locations)for(let r of this.locations)t+=`

`+(0,pC.printSourceLocation)(this.source,r);return t}toJSON(){let t={message:this.message};return this.locations!=null&&(t.locations=this.locations),this.path!=
null&&(t.path=this.path),this.extensions!=null&&Object.keys(this.extensions).length>0&&(t.extensions=this.extensions),t}};ba.GraphQLError=Yb;function dC(e){return e===
void 0||e.length===0?void 0:e}function LQ(e){return e.toString()}function $Q(e){return e.toJSON()}});var gc=E(Wb=>{"use strict";Object.defineProperty(Wb,"__esModule",{value:!0});Wb.syntaxError=qQ;var DQ=ee();function qQ(e,t,r){return new DQ.GraphQLError(`Syntax\
 Error: ${r}`,{source:e,positions:[t]})}});var Sr=E(Jr=>{"use strict";Object.defineProperty(Jr,"__esModule",{value:!0});Jr.Token=Jr.QueryDocumentKeys=Jr.OperationTypeNode=Jr.Location=void 0;Jr.isNode=FQ;
var zb=class{constructor(t,r,n){this.start=t.start,this.end=r.end,this.startToken=t,this.endToken=r,this.source=n}get[Symbol.toStringTag](){return"Location"}toJSON(){
return{start:this.start,end:this.end}}};Jr.Location=zb;var Xb=class{constructor(t,r,n,s,i,o){this.kind=t,this.start=r,this.end=n,this.line=s,this.column=i,this.
value=o,this.prev=null,this.next=null}get[Symbol.toStringTag](){return"Token"}toJSON(){return{kind:this.kind,value:this.value,line:this.line,column:this.column}}};
Jr.Token=Xb;var fC={Name:[],Document:["definitions"],OperationDefinition:["description","name","variableDefinitions","directives","selectionSet"],VariableDefinition:[
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
"name"],DirectiveArgumentCoordinate:["name","argumentName"]};Jr.QueryDocumentKeys=fC;var MQ=new Set(Object.keys(fC));function FQ(e){let t=e?.kind;return typeof t==
"string"&&MQ.has(t)}var Zb;Jr.OperationTypeNode=Zb;(function(e){e.QUERY="query",e.MUTATION="mutation",e.SUBSCRIPTION="subscription"})(Zb||(Jr.OperationTypeNode=
Zb={}))});var _a=E(yc=>{"use strict";Object.defineProperty(yc,"__esModule",{value:!0});yc.DirectiveLocation=void 0;var e_;yc.DirectiveLocation=e_;(function(e){e.QUERY="QU\
ERY",e.MUTATION="MUTATION",e.SUBSCRIPTION="SUBSCRIPTION",e.FIELD="FIELD",e.FRAGMENT_DEFINITION="FRAGMENT_DEFINITION",e.FRAGMENT_SPREAD="FRAGMENT_SPREAD",e.INLINE_FRAGMENT=
"INLINE_FRAGMENT",e.VARIABLE_DEFINITION="VARIABLE_DEFINITION",e.SCHEMA="SCHEMA",e.SCALAR="SCALAR",e.OBJECT="OBJECT",e.FIELD_DEFINITION="FIELD_DEFINITION",e.ARGUMENT_DEFINITION=
"ARGUMENT_DEFINITION",e.INTERFACE="INTERFACE",e.UNION="UNION",e.ENUM="ENUM",e.ENUM_VALUE="ENUM_VALUE",e.INPUT_OBJECT="INPUT_OBJECT",e.INPUT_FIELD_DEFINITION="IN\
PUT_FIELD_DEFINITION",e.DIRECTIVE_DEFINITION="DIRECTIVE_DEFINITION"})(e_||(yc.DirectiveLocation=e_={}))});var Oe=E(bc=>{"use strict";Object.defineProperty(bc,"__esModule",{value:!0});bc.Kind=void 0;var t_;bc.Kind=t_;(function(e){e.NAME="Name",e.DOCUMENT="Document",e.
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
ordinate",e.DIRECTIVE_ARGUMENT_COORDINATE="DirectiveArgumentCoordinate"})(t_||(bc.Kind=t_={}))});var _c=E(io=>{"use strict";Object.defineProperty(io,"__esModule",{value:!0});io.isDigit=mC;io.isLetter=r_;io.isNameContinue=BQ;io.isNameStart=GQ;io.isWhiteSpace=
UQ;function UQ(e){return e===9||e===32}function mC(e){return e>=48&&e<=57}function r_(e){return e>=97&&e<=122||e>=65&&e<=90}function GQ(e){return r_(e)||e===95}
function BQ(e){return r_(e)||mC(e)||e===95}});var wc=E(vc=>{"use strict";Object.defineProperty(vc,"__esModule",{value:!0});vc.dedentBlockStringLines=VQ;vc.isPrintableAsBlockString=QQ;vc.printBlockString=HQ;
var n_=_c();function VQ(e){var t;let r=Number.MAX_SAFE_INTEGER,n=null,s=-1;for(let o=0;o<e.length;++o){var i;let a=e[o],u=KQ(a);u!==a.length&&(n=(i=n)!==null&&i!==
void 0?i:o,s=o,o!==0&&u<r&&(r=u))}return e.map((o,a)=>a===0?o:o.slice(r)).slice((t=n)!==null&&t!==void 0?t:0,s+1)}function KQ(e){let t=0;for(;t<e.length&&(0,n_.
isWhiteSpace)(e.charCodeAt(t));)++t;return t}function QQ(e){if(e==="")return!0;let t=!0,r=!1,n=!0,s=!1;for(let i=0;i<e.length;++i)switch(e.codePointAt(i)){case 0:case 1:case 2:case 3:case 4:case 5:case 6:case 7:case 8:case 11:case 12:case 14:case 15:
return!1;case 13:return!1;case 10:if(t&&!s)return!1;s=!0,t=!0,r=!1;break;case 9:case 32:r||(r=t);break;default:n&&(n=r),t=!1}return!(t||n&&s)}function HQ(e,t){let r=e.
replace(/"""/g,'\\"""'),n=r.split(/\r\n|[\n\r]/g),s=n.length===1,i=n.length>1&&n.slice(1).every(f=>f.length===0||(0,n_.isWhiteSpace)(f.charCodeAt(0))),o=r.endsWith(
'\\"""'),a=e.endsWith('"')&&!o,u=e.endsWith("\\"),c=a||u,l=!(t!=null&&t.minimize)&&(!s||e.length>70||c||i||o),p="",d=s&&(0,n_.isWhiteSpace)(e.charCodeAt(0));return(l&&
!d||i)&&(p+=`
`),p+=r,(l||c)&&(p+=`
`),'"""'+p+'"""'}});var va=E(Tc=>{"use strict";Object.defineProperty(Tc,"__esModule",{value:!0});Tc.TokenKind=void 0;var s_;Tc.TokenKind=s_;(function(e){e.SOF="<SOF>",e.EOF="<EOF>",
e.BANG="!",e.DOLLAR="$",e.AMP="&",e.PAREN_L="(",e.PAREN_R=")",e.DOT=".",e.SPREAD="...",e.COLON=":",e.EQUALS="=",e.AT="@",e.BRACKET_L="[",e.BRACKET_R="]",e.BRACE_L=
"{",e.PIPE="|",e.BRACE_R="}",e.NAME="Name",e.INT="Int",e.FLOAT="Float",e.STRING="String",e.BLOCK_STRING="BlockString",e.COMMENT="Comment"})(s_||(Tc.TokenKind=s_=
{}))});var Sc=E(wi=>{"use strict";Object.defineProperty(wi,"__esModule",{value:!0});wi.Lexer=void 0;wi.createToken=Et;wi.isPunctuatorTokenKind=YQ;wi.printCodePointAt=vi;
wi.readName=_C;var Yr=gc(),gC=Sr(),JQ=wc(),oo=_c(),ye=va(),o_=class{constructor(t){let r=new gC.Token(ye.TokenKind.SOF,0,0,0,0);this.source=t,this.lastToken=r,this.
token=r,this.line=1,this.lineStart=0,this._maxComments=void 0,this._commentCount=0}get[Symbol.toStringTag](){return"Lexer"}advance(){return this.lastToken=this.
token,this.token=this.lookahead()}lookahead(){let t=this.token;if(t.kind!==ye.TokenKind.EOF)do if(t.next)t=t.next;else{let r=WQ(this,t.end);t.next=r,r.prev=t,t=
r}while(t.kind===ye.TokenKind.COMMENT);return t}};wi.Lexer=o_;function YQ(e){return e===ye.TokenKind.BANG||e===ye.TokenKind.DOLLAR||e===ye.TokenKind.AMP||e===ye.
TokenKind.PAREN_L||e===ye.TokenKind.PAREN_R||e===ye.TokenKind.DOT||e===ye.TokenKind.SPREAD||e===ye.TokenKind.COLON||e===ye.TokenKind.EQUALS||e===ye.TokenKind.AT||
e===ye.TokenKind.BRACKET_L||e===ye.TokenKind.BRACKET_R||e===ye.TokenKind.BRACE_L||e===ye.TokenKind.PIPE||e===ye.TokenKind.BRACE_R}function wa(e){return e>=0&&e<=
55295||e>=57344&&e<=1114111}function Rf(e,t){return yC(e.charCodeAt(t))&&bC(e.charCodeAt(t+1))}function yC(e){return e>=55296&&e<=56319}function bC(e){return e>=
56320&&e<=57343}function vi(e,t){let r=e.source.body.codePointAt(t);if(r===void 0)return ye.TokenKind.EOF;if(r>=32&&r<=126){let n=String.fromCodePoint(r);return n===
'"'?`'"'`:`"${n}"`}return"U+"+r.toString(16).toUpperCase().padStart(4,"0")}function Et(e,t,r,n,s){let i=e.line,o=1+r-e.lineStart;return new gC.Token(t,r,n,i,o,s)}
function WQ(e,t){let r=e.source.body,n=r.length,s=t;for(;s<n;){let i=r.charCodeAt(s);switch(i){case 65279:case 9:case 32:case 44:++s;continue;case 10:++s,++e.line,
e.lineStart=s;continue;case 13:r.charCodeAt(s+1)===10?s+=2:++s,++e.line,e.lineStart=s;continue;case 35:return zQ(e,s);case 33:return Et(e,ye.TokenKind.BANG,s,s+
1);case 36:return Et(e,ye.TokenKind.DOLLAR,s,s+1);case 38:return Et(e,ye.TokenKind.AMP,s,s+1);case 40:return Et(e,ye.TokenKind.PAREN_L,s,s+1);case 41:return Et(
e,ye.TokenKind.PAREN_R,s,s+1);case 46:if(r.charCodeAt(s+1)===46&&r.charCodeAt(s+2)===46)return Et(e,ye.TokenKind.SPREAD,s,s+3);break;case 58:return Et(e,ye.TokenKind.
COLON,s,s+1);case 61:return Et(e,ye.TokenKind.EQUALS,s,s+1);case 64:return Et(e,ye.TokenKind.AT,s,s+1);case 91:return Et(e,ye.TokenKind.BRACKET_L,s,s+1);case 93:
return Et(e,ye.TokenKind.BRACKET_R,s,s+1);case 123:return Et(e,ye.TokenKind.BRACE_L,s,s+1);case 124:return Et(e,ye.TokenKind.PIPE,s,s+1);case 125:return Et(e,ye.
TokenKind.BRACE_R,s,s+1);case 34:return r.charCodeAt(s+1)===34&&r.charCodeAt(s+2)===34?nH(e,s):ZQ(e,s)}if((0,oo.isDigit)(i)||i===45)return XQ(e,s,i);if((0,oo.isNameStart)(
i))return _C(e,s);throw(0,Yr.syntaxError)(e.source,s,i===39?`Unexpected single quote character ('), did you mean to use a double quote (")?`:wa(i)||Rf(r,s)?`Une\
xpected character: ${vi(e,s)}.`:`Invalid character: ${vi(e,s)}.`)}return Et(e,ye.TokenKind.EOF,n,n)}function zQ(e,t){let r=e._maxComments;if(r!==void 0){let o=e.
_commentCount+1;if(o>r)throw(0,Yr.syntaxError)(e.source,t,`Document contains more than ${r} comments. Parsing aborted.`);e._commentCount=o}let n=e.source.body,s=n.
length,i=t+1;for(;i<s;){let o=n.charCodeAt(i);if(o===10||o===13)break;if(wa(o))++i;else if(Rf(n,i))i+=2;else break}return Et(e,ye.TokenKind.COMMENT,t,i,n.slice(
t+1,i))}function XQ(e,t,r){let n=e.source.body,s=t,i=r,o=!1;if(i===45&&(i=n.charCodeAt(++s)),i===48){if(i=n.charCodeAt(++s),(0,oo.isDigit)(i))throw(0,Yr.syntaxError)(
e.source,s,`Invalid number, unexpected digit after 0: ${vi(e,s)}.`)}else s=i_(e,s,i),i=n.charCodeAt(s);if(i===46&&(o=!0,i=n.charCodeAt(++s),s=i_(e,s,i),i=n.charCodeAt(
s)),(i===69||i===101)&&(o=!0,i=n.charCodeAt(++s),(i===43||i===45)&&(i=n.charCodeAt(++s)),s=i_(e,s,i),i=n.charCodeAt(s)),i===46||(0,oo.isNameStart)(i))throw(0,Yr.
syntaxError)(e.source,s,`Invalid number, expected digit but got: ${vi(e,s)}.`);return Et(e,o?ye.TokenKind.FLOAT:ye.TokenKind.INT,t,s,n.slice(t,s))}function i_(e,t,r){
if(!(0,oo.isDigit)(r))throw(0,Yr.syntaxError)(e.source,t,`Invalid number, expected digit but got: ${vi(e,t)}.`);let n=e.source.body,s=t+1;for(;(0,oo.isDigit)(n.
charCodeAt(s));)++s;return s}function ZQ(e,t){let r=e.source.body,n=r.length,s=t+1,i=s,o="";for(;s<n;){let a=r.charCodeAt(s);if(a===34)return o+=r.slice(i,s),Et(
e,ye.TokenKind.STRING,t,s+1,o);if(a===92){o+=r.slice(i,s);let u=r.charCodeAt(s+1)===117?r.charCodeAt(s+2)===123?eH(e,s):tH(e,s):rH(e,s);o+=u.value,s+=u.size,i=s;
continue}if(a===10||a===13)break;if(wa(a))++s;else if(Rf(r,s))s+=2;else throw(0,Yr.syntaxError)(e.source,s,`Invalid character within String: ${vi(e,s)}.`)}throw(0,Yr.
syntaxError)(e.source,s,"Unterminated string.")}function eH(e,t){let r=e.source.body,n=0,s=3;for(;s<12;){let i=r.charCodeAt(t+s++);if(i===125){if(s<5||!wa(n))break;
return{value:String.fromCodePoint(n),size:s}}if(n=n<<4|Ec(i),n<0)break}throw(0,Yr.syntaxError)(e.source,t,`Invalid Unicode escape sequence: "${r.slice(t,t+s)}".`)}
function tH(e,t){let r=e.source.body,n=hC(r,t+2);if(wa(n))return{value:String.fromCodePoint(n),size:6};if(yC(n)&&r.charCodeAt(t+6)===92&&r.charCodeAt(t+7)===117){
let s=hC(r,t+8);if(bC(s))return{value:String.fromCodePoint(n,s),size:12}}throw(0,Yr.syntaxError)(e.source,t,`Invalid Unicode escape sequence: "${r.slice(t,t+6)}\
".`)}function hC(e,t){return Ec(e.charCodeAt(t))<<12|Ec(e.charCodeAt(t+1))<<8|Ec(e.charCodeAt(t+2))<<4|Ec(e.charCodeAt(t+3))}function Ec(e){return e>=48&&e<=57?
e-48:e>=65&&e<=70?e-55:e>=97&&e<=102?e-87:-1}function rH(e,t){let r=e.source.body;switch(r.charCodeAt(t+1)){case 34:return{value:'"',size:2};case 92:return{value:"\
\\",size:2};case 47:return{value:"/",size:2};case 98:return{value:"\b",size:2};case 102:return{value:"\f",size:2};case 110:return{value:`
`,size:2};case 114:return{value:"\r",size:2};case 116:return{value:"	",size:2}}throw(0,Yr.syntaxError)(e.source,t,`Invalid character escape sequence: "${r.slice(
t,t+2)}".`)}function nH(e,t){let r=e.source.body,n=r.length,s=e.lineStart,i=t+3,o=i,a="",u=[];for(;i<n;){let c=r.charCodeAt(i);if(c===34&&r.charCodeAt(i+1)===34&&
r.charCodeAt(i+2)===34){a+=r.slice(o,i),u.push(a);let l=Et(e,ye.TokenKind.BLOCK_STRING,t,i+3,(0,JQ.dedentBlockStringLines)(u).join(`
`));return e.line+=u.length-1,e.lineStart=s,l}if(c===92&&r.charCodeAt(i+1)===34&&r.charCodeAt(i+2)===34&&r.charCodeAt(i+3)===34){a+=r.slice(o,i),o=i+1,i+=4;continue}
if(c===10||c===13){a+=r.slice(o,i),u.push(a),c===13&&r.charCodeAt(i+1)===10?i+=2:++i,a="",o=i,s=i;continue}if(wa(c))++i;else if(Rf(r,i))i+=2;else throw(0,Yr.syntaxError)(
e.source,i,`Invalid character within String: ${vi(e,i)}.`)}throw(0,Yr.syntaxError)(e.source,i,"Unterminated string.")}function _C(e,t){let r=e.source.body,n=r.length,
s=t+1;for(;s<n;){let i=r.charCodeAt(s);if((0,oo.isNameContinue)(i))++s;else break}return Et(e,ye.TokenKind.NAME,t,s,r.slice(t,s))}});var vC=E(Of=>{"use strict";Object.defineProperty(Of,"__esModule",{value:!0});Of.SchemaCoordinateLexer=void 0;var sH=gc(),iH=Sr(),oH=_c(),Ti=Sc(),Ei=va(),a_=class{line=1;lineStart=0;constructor(t){
let r=new iH.Token(Ei.TokenKind.SOF,0,0,0,0);this.source=t,this.lastToken=r,this.token=r}get[Symbol.toStringTag](){return"SchemaCoordinateLexer"}advance(){return this.
lastToken=this.token,this.token=this.lookahead()}lookahead(){let t=this.token;if(t.kind!==Ei.TokenKind.EOF){let r=aH(this,t.end);t.next=r,r.prev=t,t=r}return t}};
Of.SchemaCoordinateLexer=a_;function aH(e,t){let r=e.source.body,n=r.length,s=t;if(s<n){let i=r.charCodeAt(s);switch(i){case 46:return(0,Ti.createToken)(e,Ei.TokenKind.
DOT,s,s+1);case 40:return(0,Ti.createToken)(e,Ei.TokenKind.PAREN_L,s,s+1);case 41:return(0,Ti.createToken)(e,Ei.TokenKind.PAREN_R,s,s+1);case 58:return(0,Ti.createToken)(
e,Ei.TokenKind.COLON,s,s+1);case 64:return(0,Ti.createToken)(e,Ei.TokenKind.AT,s,s+1)}if((0,oH.isNameStart)(i))return(0,Ti.readName)(e,s);throw(0,sH.syntaxError)(
e.source,s,`Invalid character: ${(0,Ti.printCodePointAt)(e,s)}.`)}return(0,Ti.createToken)(e,Ei.TokenKind.EOF,n,n)}});var Me=E(u_=>{"use strict";Object.defineProperty(u_,"__esModule",{value:!0});u_.inspect=cH;var uH=10,wC=2;function cH(e){return kf(e,[])}function kf(e,t){switch(typeof e){case"\
string":return JSON.stringify(e);case"function":return e.name?`[function ${e.name}]`:"[function]";case"object":return lH(e,t);default:return String(e)}}function lH(e,t){
if(e===null)return"null";if(t.includes(e))return"[Circular]";let r=[...t,e];if(pH(e)){let n=e.toJSON();if(n!==e)return typeof n=="string"?n:kf(n,r)}else if(Array.
isArray(e))return fH(e,r);return dH(e,r)}function pH(e){return typeof e.toJSON=="function"}function dH(e,t){let r=Object.entries(e);return r.length===0?"{}":t.length>
wC?"["+mH(e)+"]":"{ "+r.map(([s,i])=>s+": "+kf(i,t)).join(", ")+" }"}function fH(e,t){if(e.length===0)return"[]";if(t.length>wC)return"[Array]";let r=Math.min(uH,
e.length),n=e.length-r,s=[];for(let i=0;i<r;++i)s.push(kf(e[i],t));return n===1?s.push("... 1 more item"):n>1&&s.push(`... ${n} more items`),"["+s.join(", ")+"]"}
function mH(e){let t=Object.prototype.toString.call(e).replace(/^\[object /,"").replace(/]$/,"");if(t==="Object"&&typeof e.constructor=="function"){let r=e.constructor.
name;if(typeof r=="string"&&r!=="")return r}return t}});var Rc=E(xf=>{"use strict";Object.defineProperty(xf,"__esModule",{value:!0});xf.instanceOf=void 0;var hH=Me(),gH=globalThis.process&&process.env.NODE_ENV==="pro\
duction",yH=gH?function(t,r){return t instanceof r}:function(t,r){if(t instanceof r)return!0;if(typeof t=="object"&&t!==null){var n;let s=r.prototype[Symbol.toStringTag],
i=Symbol.toStringTag in t?t[Symbol.toStringTag]:(n=t.constructor)===null||n===void 0?void 0:n.name;if(s===i){let o=(0,hH.inspect)(t);throw new Error(`Cannot use\
 ${s} "${o}" from another module or realm.

Ensure that there is only one instance of "graphql" in the node_modules
directory. If different versions of "graphql" are the dependencies of other
relied on modules, use "resolutions" to ensure only one version is installed.

https://yarnpkg.com/en/docs/selective-version-resolutions

Duplicate "graphql" modules cannot be used at the same time since different
versions may have different capabilities and behavior. The data from one
version used in the function from another could produce confusing and
spurious results.`)}}return!1};xf.instanceOf=yH});var If=E(Oc=>{"use strict";Object.defineProperty(Oc,"__esModule",{value:!0});Oc.Source=void 0;Oc.isSource=vH;var c_=hr(),bH=Me(),_H=Rc(),Nf=class{constructor(t,r="\
GraphQL request",n={line:1,column:1}){typeof t=="string"||(0,c_.devAssert)(!1,`Body must be a string. Received: ${(0,bH.inspect)(t)}.`),this.body=t,this.name=r,
this.locationOffset=n,this.locationOffset.line>0||(0,c_.devAssert)(!1,"line in locationOffset is 1-indexed and must be positive."),this.locationOffset.column>0||
(0,c_.devAssert)(!1,"column in locationOffset is 1-indexed and must be positive.")}get[Symbol.toStringTag](){return"Source"}};Oc.Source=Nf;function vH(e){return(0,_H.
instanceOf)(e,Nf)}});var ao=E(Cs=>{"use strict";Object.defineProperty(Cs,"__esModule",{value:!0});Cs.Parser=void 0;Cs.parse=EH;Cs.parseConstValue=RH;Cs.parseSchemaCoordinate=kH;Cs.parseType=
OH;Cs.parseValue=SH;var Ps=gc(),kc=Sr(),wH=_a(),re=Oe(),TC=Sc(),TH=vC(),Pf=If(),j=va();function EH(e,t){let r=new Si(e,t),n=r.parseDocument();return Object.defineProperty(
n,"tokenCount",{enumerable:!1,value:r.tokenCount}),n}function SH(e,t){let r=new Si(e,t);r.expectToken(j.TokenKind.SOF);let n=r.parseValueLiteral(!1);return r.expectToken(
j.TokenKind.EOF),n}function RH(e,t){let r=new Si(e,t);r.expectToken(j.TokenKind.SOF);let n=r.parseConstValueLiteral();return r.expectToken(j.TokenKind.EOF),n}function OH(e,t){
let r=new Si(e,t);r.expectToken(j.TokenKind.SOF);let n=r.parseTypeReference();return r.expectToken(j.TokenKind.EOF),n}function kH(e){let t=(0,Pf.isSource)(e)?e:
new Pf.Source(e),r=new TH.SchemaCoordinateLexer(t),n=new Si(e,{lexer:r});n.expectToken(j.TokenKind.SOF);let s=n.parseSchemaCoordinate();return n.expectToken(j.TokenKind.
EOF),s}var Si=class{constructor(t,r={}){let{lexer:n,...s}=r;if(n)this._lexer=n;else{let o=(0,Pf.isSource)(t)?t:new Pf.Source(t);this._lexer=new TC.Lexer(o)}this.
_options=s,this._tokenCounter=0,this._lexer._maxComments=r?.maxComments,this._lexer._commentCount=0;let i=r?.maxSourceLength;if(i!==void 0&&this._lexer.source.body.
length>i)throw(0,Ps.syntaxError)(this._lexer.source,i,`Source contains more than ${i} UTF-16 code units. Parsing aborted.`)}get tokenCount(){return this._tokenCounter}parseName(){
let t=this.expectToken(j.TokenKind.NAME);return this.node(t,{kind:re.Kind.NAME,value:t.value})}parseDocument(){return this.node(this._lexer.token,{kind:re.Kind.
DOCUMENT,definitions:this.many(j.TokenKind.SOF,this.parseDefinition,j.TokenKind.EOF)})}parseDefinition(){if(this.peek(j.TokenKind.BRACE_L))return this.parseOperationDefinition();
let t=this.peekDescription(),r=t?this._lexer.lookahead():this._lexer.token;if(t&&r.kind===j.TokenKind.BRACE_L)throw(0,Ps.syntaxError)(this._lexer.source,this._lexer.
token.start,"Unexpected description, descriptions are not supported on shorthand queries.");if(r.kind===j.TokenKind.NAME){switch(r.value){case"schema":return this.
parseSchemaDefinition();case"scalar":return this.parseScalarTypeDefinition();case"type":return this.parseObjectTypeDefinition();case"interface":return this.parseInterfaceTypeDefinition();case"\
union":return this.parseUnionTypeDefinition();case"enum":return this.parseEnumTypeDefinition();case"input":return this.parseInputObjectTypeDefinition();case"dir\
ective":return this.parseDirectiveDefinition()}switch(r.value){case"query":case"mutation":case"subscription":return this.parseOperationDefinition();case"fragmen\
t":return this.parseFragmentDefinition()}if(t)throw(0,Ps.syntaxError)(this._lexer.source,this._lexer.token.start,"Unexpected description, only GraphQL definitio\
ns support descriptions.");if(r.value==="extend")return this.parseTypeSystemExtension()}throw this.unexpected(r)}parseOperationDefinition(){let t=this._lexer.token;
if(this.peek(j.TokenKind.BRACE_L))return this.node(t,{kind:re.Kind.OPERATION_DEFINITION,operation:kc.OperationTypeNode.QUERY,description:void 0,name:void 0,variableDefinitions:[],
directives:[],selectionSet:this.parseSelectionSet()});let r=this.parseDescription(),n=this.parseOperationType(),s;return this.peek(j.TokenKind.NAME)&&(s=this.parseName()),
this.node(t,{kind:re.Kind.OPERATION_DEFINITION,operation:n,description:r,name:s,variableDefinitions:this.parseVariableDefinitions(),directives:this.parseDirectives(
!1),selectionSet:this.parseSelectionSet()})}parseOperationType(){let t=this.expectToken(j.TokenKind.NAME);switch(t.value){case"query":return kc.OperationTypeNode.
QUERY;case"mutation":return kc.OperationTypeNode.MUTATION;case"subscription":return kc.OperationTypeNode.SUBSCRIPTION}throw this.unexpected(t)}parseVariableDefinitions(){
return this.optionalMany(j.TokenKind.PAREN_L,this.parseVariableDefinition,j.TokenKind.PAREN_R)}parseVariableDefinition(){return this.node(this._lexer.token,{kind:re.
Kind.VARIABLE_DEFINITION,description:this.parseDescription(),variable:this.parseVariable(),type:(this.expectToken(j.TokenKind.COLON),this.parseTypeReference()),
defaultValue:this.expectOptionalToken(j.TokenKind.EQUALS)?this.parseConstValueLiteral():void 0,directives:this.parseConstDirectives()})}parseVariable(){let t=this.
_lexer.token;return this.expectToken(j.TokenKind.DOLLAR),this.node(t,{kind:re.Kind.VARIABLE,name:this.parseName()})}parseSelectionSet(){return this.node(this._lexer.
token,{kind:re.Kind.SELECTION_SET,selections:this.many(j.TokenKind.BRACE_L,this.parseSelection,j.TokenKind.BRACE_R)})}parseSelection(){return this.peek(j.TokenKind.
SPREAD)?this.parseFragment():this.parseField()}parseField(){let t=this._lexer.token,r=this.parseName(),n,s;return this.expectOptionalToken(j.TokenKind.COLON)?(n=
r,s=this.parseName()):s=r,this.node(t,{kind:re.Kind.FIELD,alias:n,name:s,arguments:this.parseArguments(!1),directives:this.parseDirectives(!1),selectionSet:this.
peek(j.TokenKind.BRACE_L)?this.parseSelectionSet():void 0})}parseArguments(t){let r=t?this.parseConstArgument:this.parseArgument;return this.optionalMany(j.TokenKind.
PAREN_L,r,j.TokenKind.PAREN_R)}parseArgument(t=!1){let r=this._lexer.token,n=this.parseName();return this.expectToken(j.TokenKind.COLON),this.node(r,{kind:re.Kind.
ARGUMENT,name:n,value:this.parseValueLiteral(t)})}parseConstArgument(){return this.parseArgument(!0)}parseFragment(){let t=this._lexer.token;this.expectToken(j.
TokenKind.SPREAD);let r=this.expectOptionalKeyword("on");return!r&&this.peek(j.TokenKind.NAME)?this.node(t,{kind:re.Kind.FRAGMENT_SPREAD,name:this.parseFragmentName(),
directives:this.parseDirectives(!1)}):this.node(t,{kind:re.Kind.INLINE_FRAGMENT,typeCondition:r?this.parseNamedType():void 0,directives:this.parseDirectives(!1),
selectionSet:this.parseSelectionSet()})}parseFragmentDefinition(){let t=this._lexer.token,r=this.parseDescription();return this.expectKeyword("fragment"),this._options.
allowLegacyFragmentVariables===!0?this.node(t,{kind:re.Kind.FRAGMENT_DEFINITION,description:r,name:this.parseFragmentName(),variableDefinitions:this.parseVariableDefinitions(),
typeCondition:(this.expectKeyword("on"),this.parseNamedType()),directives:this.parseDirectives(!1),selectionSet:this.parseSelectionSet()}):this.node(t,{kind:re.
Kind.FRAGMENT_DEFINITION,description:r,name:this.parseFragmentName(),typeCondition:(this.expectKeyword("on"),this.parseNamedType()),directives:this.parseDirectives(
!1),selectionSet:this.parseSelectionSet()})}parseFragmentName(){if(this._lexer.token.value==="on")throw this.unexpected();return this.parseName()}parseValueLiteral(t){
let r=this._lexer.token;switch(r.kind){case j.TokenKind.BRACKET_L:return this.parseList(t);case j.TokenKind.BRACE_L:return this.parseObject(t);case j.TokenKind.
INT:return this.advanceLexer(),this.node(r,{kind:re.Kind.INT,value:r.value});case j.TokenKind.FLOAT:return this.advanceLexer(),this.node(r,{kind:re.Kind.FLOAT,value:r.
value});case j.TokenKind.STRING:case j.TokenKind.BLOCK_STRING:return this.parseStringLiteral();case j.TokenKind.NAME:switch(this.advanceLexer(),r.value){case"tr\
ue":return this.node(r,{kind:re.Kind.BOOLEAN,value:!0});case"false":return this.node(r,{kind:re.Kind.BOOLEAN,value:!1});case"null":return this.node(r,{kind:re.Kind.
NULL});default:return this.node(r,{kind:re.Kind.ENUM,value:r.value})}case j.TokenKind.DOLLAR:if(t)if(this.expectToken(j.TokenKind.DOLLAR),this._lexer.token.kind===
j.TokenKind.NAME){let n=this._lexer.token.value;throw(0,Ps.syntaxError)(this._lexer.source,r.start,`Unexpected variable "$${n}" in constant value.`)}else throw this.
unexpected(r);return this.parseVariable();default:throw this.unexpected()}}parseConstValueLiteral(){return this.parseValueLiteral(!0)}parseStringLiteral(){let t=this.
_lexer.token;return this.advanceLexer(),this.node(t,{kind:re.Kind.STRING,value:t.value,block:t.kind===j.TokenKind.BLOCK_STRING})}parseList(t){let r=()=>this.parseValueLiteral(
t);return this.node(this._lexer.token,{kind:re.Kind.LIST,values:this.any(j.TokenKind.BRACKET_L,r,j.TokenKind.BRACKET_R)})}parseObject(t){let r=()=>this.parseObjectField(
t);return this.node(this._lexer.token,{kind:re.Kind.OBJECT,fields:this.any(j.TokenKind.BRACE_L,r,j.TokenKind.BRACE_R)})}parseObjectField(t){let r=this._lexer.token,
n=this.parseName();return this.expectToken(j.TokenKind.COLON),this.node(r,{kind:re.Kind.OBJECT_FIELD,name:n,value:this.parseValueLiteral(t)})}parseDirectives(t){
let r=[];for(;this.peek(j.TokenKind.AT);)r.push(this.parseDirective(t));return r}parseConstDirectives(){return this.parseDirectives(!0)}parseDirective(t){let r=this.
_lexer.token;return this.expectToken(j.TokenKind.AT),this.node(r,{kind:re.Kind.DIRECTIVE,name:this.parseName(),arguments:this.parseArguments(t)})}parseTypeReference(){
let t=this._lexer.token,r;if(this.expectOptionalToken(j.TokenKind.BRACKET_L)){let n=this.parseTypeReference();this.expectToken(j.TokenKind.BRACKET_R),r=this.node(
t,{kind:re.Kind.LIST_TYPE,type:n})}else r=this.parseNamedType();return this.expectOptionalToken(j.TokenKind.BANG)?this.node(t,{kind:re.Kind.NON_NULL_TYPE,type:r}):
r}parseNamedType(){return this.node(this._lexer.token,{kind:re.Kind.NAMED_TYPE,name:this.parseName()})}peekDescription(){return this.peek(j.TokenKind.STRING)||this.
peek(j.TokenKind.BLOCK_STRING)}parseDescription(){if(this.peekDescription())return this.parseStringLiteral()}parseSchemaDefinition(){let t=this._lexer.token,r=this.
parseDescription();this.expectKeyword("schema");let n=this.parseConstDirectives(),s=this.many(j.TokenKind.BRACE_L,this.parseOperationTypeDefinition,j.TokenKind.
BRACE_R);return this.node(t,{kind:re.Kind.SCHEMA_DEFINITION,description:r,directives:n,operationTypes:s})}parseOperationTypeDefinition(){let t=this._lexer.token,
r=this.parseOperationType();this.expectToken(j.TokenKind.COLON);let n=this.parseNamedType();return this.node(t,{kind:re.Kind.OPERATION_TYPE_DEFINITION,operation:r,
type:n})}parseScalarTypeDefinition(){let t=this._lexer.token,r=this.parseDescription();this.expectKeyword("scalar");let n=this.parseName(),s=this.parseConstDirectives();
return this.node(t,{kind:re.Kind.SCALAR_TYPE_DEFINITION,description:r,name:n,directives:s})}parseObjectTypeDefinition(){let t=this._lexer.token,r=this.parseDescription();
this.expectKeyword("type");let n=this.parseName(),s=this.parseImplementsInterfaces(),i=this.parseConstDirectives(),o=this.parseFieldsDefinition();return this.node(
t,{kind:re.Kind.OBJECT_TYPE_DEFINITION,description:r,name:n,interfaces:s,directives:i,fields:o})}parseImplementsInterfaces(){return this.expectOptionalKeyword("\
implements")?this.delimitedMany(j.TokenKind.AMP,this.parseNamedType):[]}parseFieldsDefinition(){return this.optionalMany(j.TokenKind.BRACE_L,this.parseFieldDefinition,
j.TokenKind.BRACE_R)}parseFieldDefinition(){let t=this._lexer.token,r=this.parseDescription(),n=this.parseName(),s=this.parseArgumentDefs();this.expectToken(j.TokenKind.
COLON);let i=this.parseTypeReference(),o=this.parseConstDirectives();return this.node(t,{kind:re.Kind.FIELD_DEFINITION,description:r,name:n,arguments:s,type:i,directives:o})}parseArgumentDefs(){
return this.optionalMany(j.TokenKind.PAREN_L,this.parseInputValueDef,j.TokenKind.PAREN_R)}parseInputValueDef(){let t=this._lexer.token,r=this.parseDescription(),
n=this.parseName();this.expectToken(j.TokenKind.COLON);let s=this.parseTypeReference(),i;this.expectOptionalToken(j.TokenKind.EQUALS)&&(i=this.parseConstValueLiteral());
let o=this.parseConstDirectives();return this.node(t,{kind:re.Kind.INPUT_VALUE_DEFINITION,description:r,name:n,type:s,defaultValue:i,directives:o})}parseInterfaceTypeDefinition(){
let t=this._lexer.token,r=this.parseDescription();this.expectKeyword("interface");let n=this.parseName(),s=this.parseImplementsInterfaces(),i=this.parseConstDirectives(),
o=this.parseFieldsDefinition();return this.node(t,{kind:re.Kind.INTERFACE_TYPE_DEFINITION,description:r,name:n,interfaces:s,directives:i,fields:o})}parseUnionTypeDefinition(){
let t=this._lexer.token,r=this.parseDescription();this.expectKeyword("union");let n=this.parseName(),s=this.parseConstDirectives(),i=this.parseUnionMemberTypes();
return this.node(t,{kind:re.Kind.UNION_TYPE_DEFINITION,description:r,name:n,directives:s,types:i})}parseUnionMemberTypes(){return this.expectOptionalToken(j.TokenKind.
EQUALS)?this.delimitedMany(j.TokenKind.PIPE,this.parseNamedType):[]}parseEnumTypeDefinition(){let t=this._lexer.token,r=this.parseDescription();this.expectKeyword(
"enum");let n=this.parseName(),s=this.parseConstDirectives(),i=this.parseEnumValuesDefinition();return this.node(t,{kind:re.Kind.ENUM_TYPE_DEFINITION,description:r,
name:n,directives:s,values:i})}parseEnumValuesDefinition(){return this.optionalMany(j.TokenKind.BRACE_L,this.parseEnumValueDefinition,j.TokenKind.BRACE_R)}parseEnumValueDefinition(){
let t=this._lexer.token,r=this.parseDescription(),n=this.parseEnumValueName(),s=this.parseConstDirectives();return this.node(t,{kind:re.Kind.ENUM_VALUE_DEFINITION,
description:r,name:n,directives:s})}parseEnumValueName(){if(this._lexer.token.value==="true"||this._lexer.token.value==="false"||this._lexer.token.value==="null")
throw(0,Ps.syntaxError)(this._lexer.source,this._lexer.token.start,`${Af(this._lexer.token)} is reserved and cannot be used for an enum value.`);return this.parseName()}parseInputObjectTypeDefinition(){
let t=this._lexer.token,r=this.parseDescription();this.expectKeyword("input");let n=this.parseName(),s=this.parseConstDirectives(),i=this.parseInputFieldsDefinition();
return this.node(t,{kind:re.Kind.INPUT_OBJECT_TYPE_DEFINITION,description:r,name:n,directives:s,fields:i})}parseInputFieldsDefinition(){return this.optionalMany(
j.TokenKind.BRACE_L,this.parseInputValueDef,j.TokenKind.BRACE_R)}parseTypeSystemExtension(){let t=this._lexer.lookahead();if(t.kind===j.TokenKind.NAME)switch(t.
value){case"schema":return this.parseSchemaExtension();case"scalar":return this.parseScalarTypeExtension();case"type":return this.parseObjectTypeExtension();case"\
interface":return this.parseInterfaceTypeExtension();case"union":return this.parseUnionTypeExtension();case"enum":return this.parseEnumTypeExtension();case"inpu\
t":return this.parseInputObjectTypeExtension();case"directive":if(this._options.experimentalDirectivesOnDirectiveDefinitions)return this.parseDirectiveDefinitionExtension();
break}throw this.unexpected(t)}parseSchemaExtension(){let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("schema");let r=this.parseConstDirectives(),
n=this.optionalMany(j.TokenKind.BRACE_L,this.parseOperationTypeDefinition,j.TokenKind.BRACE_R);if(r.length===0&&n.length===0)throw this.unexpected();return this.
node(t,{kind:re.Kind.SCHEMA_EXTENSION,directives:r,operationTypes:n})}parseScalarTypeExtension(){let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword(
"scalar");let r=this.parseName(),n=this.parseConstDirectives();if(n.length===0)throw this.unexpected();return this.node(t,{kind:re.Kind.SCALAR_TYPE_EXTENSION,name:r,
directives:n})}parseObjectTypeExtension(){let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("type");let r=this.parseName(),n=this.parseImplementsInterfaces(),
s=this.parseConstDirectives(),i=this.parseFieldsDefinition();if(n.length===0&&s.length===0&&i.length===0)throw this.unexpected();return this.node(t,{kind:re.Kind.
OBJECT_TYPE_EXTENSION,name:r,interfaces:n,directives:s,fields:i})}parseInterfaceTypeExtension(){let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword(
"interface");let r=this.parseName(),n=this.parseImplementsInterfaces(),s=this.parseConstDirectives(),i=this.parseFieldsDefinition();if(n.length===0&&s.length===
0&&i.length===0)throw this.unexpected();return this.node(t,{kind:re.Kind.INTERFACE_TYPE_EXTENSION,name:r,interfaces:n,directives:s,fields:i})}parseUnionTypeExtension(){
let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("union");let r=this.parseName(),n=this.parseConstDirectives(),s=this.parseUnionMemberTypes();
if(n.length===0&&s.length===0)throw this.unexpected();return this.node(t,{kind:re.Kind.UNION_TYPE_EXTENSION,name:r,directives:n,types:s})}parseEnumTypeExtension(){
let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("enum");let r=this.parseName(),n=this.parseConstDirectives(),s=this.parseEnumValuesDefinition();
if(n.length===0&&s.length===0)throw this.unexpected();return this.node(t,{kind:re.Kind.ENUM_TYPE_EXTENSION,name:r,directives:n,values:s})}parseInputObjectTypeExtension(){
let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("input");let r=this.parseName(),n=this.parseConstDirectives(),s=this.parseInputFieldsDefinition();
if(n.length===0&&s.length===0)throw this.unexpected();return this.node(t,{kind:re.Kind.INPUT_OBJECT_TYPE_EXTENSION,name:r,directives:n,fields:s})}parseDirectiveDefinitionExtension(){
let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("directive"),this.expectToken(j.TokenKind.AT);let r=this.parseName(),n=this.parseConstDirectives();
if(n.length===0)throw this.unexpected();return this.node(t,{kind:re.Kind.DIRECTIVE_EXTENSION,name:r,directives:n})}parseDirectiveDefinition(){let t=this._lexer.
token,r=this.parseDescription();this.expectKeyword("directive"),this.expectToken(j.TokenKind.AT);let n=this.parseName(),s=this.parseArgumentDefs(),i=this._options.
experimentalDirectivesOnDirectiveDefinitions?this.parseConstDirectives():[],o=this.expectOptionalKeyword("repeatable");this.expectKeyword("on");let a=this.parseDirectiveLocations();
return this.node(t,{kind:re.Kind.DIRECTIVE_DEFINITION,description:r,name:n,arguments:s,directives:i,repeatable:o,locations:a})}parseDirectiveLocations(){return this.
delimitedMany(j.TokenKind.PIPE,this.parseDirectiveLocation)}parseDirectiveLocation(){let t=this._lexer.token,r=this.parseName();if(Object.prototype.hasOwnProperty.
call(wH.DirectiveLocation,r.value))return r;throw this.unexpected(t)}parseSchemaCoordinate(){let t=this._lexer.token,r=this.expectOptionalToken(j.TokenKind.AT),
n=this.parseName(),s;!r&&this.expectOptionalToken(j.TokenKind.DOT)&&(s=this.parseName());let i;return(r||s)&&this.expectOptionalToken(j.TokenKind.PAREN_L)&&(i=this.
parseName(),this.expectToken(j.TokenKind.COLON),this.expectToken(j.TokenKind.PAREN_R)),r?i?this.node(t,{kind:re.Kind.DIRECTIVE_ARGUMENT_COORDINATE,name:n,argumentName:i}):
this.node(t,{kind:re.Kind.DIRECTIVE_COORDINATE,name:n}):s?i?this.node(t,{kind:re.Kind.ARGUMENT_COORDINATE,name:n,fieldName:s,argumentName:i}):this.node(t,{kind:re.
Kind.MEMBER_COORDINATE,name:n,memberName:s}):this.node(t,{kind:re.Kind.TYPE_COORDINATE,name:n})}node(t,r){return this._options.noLocation!==!0&&(r.loc=new kc.Location(
t,this._lexer.lastToken,this._lexer.source)),r}peek(t){return this._lexer.token.kind===t}expectToken(t){let r=this._lexer.token;if(r.kind===t)return this.advanceLexer(),
r;throw(0,Ps.syntaxError)(this._lexer.source,r.start,`Expected ${EC(t)}, found ${Af(r)}.`)}expectOptionalToken(t){return this._lexer.token.kind===t?(this.advanceLexer(),
!0):!1}expectKeyword(t){let r=this._lexer.token;if(r.kind===j.TokenKind.NAME&&r.value===t)this.advanceLexer();else throw(0,Ps.syntaxError)(this._lexer.source,r.
start,`Expected "${t}", found ${Af(r)}.`)}expectOptionalKeyword(t){let r=this._lexer.token;return r.kind===j.TokenKind.NAME&&r.value===t?(this.advanceLexer(),!0):
!1}unexpected(t){let r=t??this._lexer.token;return(0,Ps.syntaxError)(this._lexer.source,r.start,`Unexpected ${Af(r)}.`)}any(t,r,n){this.expectToken(t);let s=[];
for(;!this.expectOptionalToken(n);)s.push(r.call(this));return s}optionalMany(t,r,n){if(this.expectOptionalToken(t)){let s=[];do s.push(r.call(this));while(!this.
expectOptionalToken(n));return s}return[]}many(t,r,n){this.expectToken(t);let s=[];do s.push(r.call(this));while(!this.expectOptionalToken(n));return s}delimitedMany(t,r){
this.expectOptionalToken(t);let n=[];do n.push(r.call(this));while(this.expectOptionalToken(t));return n}advanceLexer(){let{maxLexicalTokens:t=this._options.maxTokens}=this.
_options,r=this._lexer.advance();if(r.kind!==j.TokenKind.EOF&&(++this._tokenCounter,t!==void 0&&this._tokenCounter>t))throw(0,Ps.syntaxError)(this._lexer.source,
r.start,`Document contains more that ${t} tokens. Parsing aborted.`)}};Cs.Parser=Si;function Af(e){let t=e.value;return EC(e.kind)+(t!=null?` "${t}"`:"")}function EC(e){
return(0,TC.isPunctuatorTokenKind)(e)?`"${e}"`:e}});var Ri=E(l_=>{"use strict";Object.defineProperty(l_,"__esModule",{value:!0});l_.didYouMean=NH;var xH=5;function NH(e,t){let[r,n]=t?[e,t]:[void 0,e],s=" Did you \
mean ";r&&(s+=r+" ");let i=n.map(u=>`"${u}"`);switch(i.length){case 0:return"";case 1:return s+i[0]+"?";case 2:return s+i[0]+" or "+i[1]+"?"}let o=i.slice(0,xH),
a=o.pop();return s+o.join(", ")+", or "+a+"?"}});var SC=E(p_=>{"use strict";Object.defineProperty(p_,"__esModule",{value:!0});p_.identityFunc=IH;function IH(e){return e}});var Oi=E(d_=>{"use strict";Object.defineProperty(d_,"__esModule",{value:!0});d_.keyMap=AH;function AH(e,t){let r=Object.create(null);for(let n of e)r[t(n)]=n;return r}});var xc=E(f_=>{"use strict";Object.defineProperty(f_,"__esModule",{value:!0});f_.keyValMap=PH;function PH(e,t,r){let n=Object.create(null);for(let s of e)n[t(s)]=
r(s);return n}});var Cf=E(m_=>{"use strict";Object.defineProperty(m_,"__esModule",{value:!0});m_.mapValue=CH;function CH(e,t){let r=Object.create(null);for(let n of Object.keys(
e))r[n]=t(e[n],n);return r}});var Nc=E(g_=>{"use strict";Object.defineProperty(g_,"__esModule",{value:!0});g_.naturalCompare=jH;function jH(e,t){let r=0,n=0;for(;r<e.length&&n<t.length;){let s=e.
charCodeAt(r),i=t.charCodeAt(n);if(jf(s)&&jf(i)){let o=0;do++r,o=o*10+s-h_,s=e.charCodeAt(r);while(jf(s)&&o>0);let a=0;do++n,a=a*10+i-h_,i=t.charCodeAt(n);while(jf(
i)&&a>0);if(o<a)return-1;if(o>a)return 1}else{if(s<i)return-1;if(s>i)return 1;++r,++n}}return e.length-t.length}var h_=48,LH=57;function jf(e){return!isNaN(e)&&
h_<=e&&e<=LH}});var ki=E(b_=>{"use strict";Object.defineProperty(b_,"__esModule",{value:!0});b_.suggestionList=DH;var $H=Nc();function DH(e,t){let r=Object.create(null),n=new y_(
e),s=Math.floor(e.length*.4)+1;for(let i of t){let o=n.measure(i,s);o!==void 0&&(r[i]=o)}return Object.keys(r).sort((i,o)=>{let a=r[i]-r[o];return a!==0?a:(0,$H.
naturalCompare)(i,o)})}var y_=class{constructor(t){this._input=t,this._inputLowerCase=t.toLowerCase(),this._inputArray=RC(this._inputLowerCase),this._rows=[new Array(
t.length+1).fill(0),new Array(t.length+1).fill(0),new Array(t.length+1).fill(0)]}measure(t,r){if(this._input===t)return 0;let n=t.toLowerCase();if(this._inputLowerCase===
n)return 1;let s=RC(n),i=this._inputArray;if(s.length<i.length){let l=s;s=i,i=l}let o=s.length,a=i.length;if(o-a>r)return;let u=this._rows;for(let l=0;l<=a;l++)
u[0][l]=l;for(let l=1;l<=o;l++){let p=u[(l-1)%3],d=u[l%3],f=d[0]=l;for(let g=1;g<=a;g++){let h=s[l-1]===i[g-1]?0:1,b=Math.min(p[g]+1,d[g-1]+1,p[g-1]+h);if(l>1&&
g>1&&s[l-1]===i[g-2]&&s[l-2]===i[g-1]){let v=u[(l-2)%3][g-2];b=Math.min(b,v+1)}b<f&&(f=b),d[g]=b}if(f>r)return}let c=u[o%3][a];return c<=r?c:void 0}};function RC(e){
let t=e.length,r=new Array(t);for(let n=0;n<t;++n)r[n]=e.charCodeAt(n);return r}});var Lf=E(__=>{"use strict";Object.defineProperty(__,"__esModule",{value:!0});__.toObjMap=qH;function qH(e){if(e==null)return Object.create(null);if(Object.getPrototypeOf(
e)===null)return e;let t=Object.create(null);for(let[r,n]of Object.entries(e))t[r]=n;return t}});var OC=E(v_=>{"use strict";Object.defineProperty(v_,"__esModule",{value:!0});v_.printString=MH;function MH(e){return`"${e.replace(FH,UH)}"`}var FH=/[\x00-\x1f\x22\x5c\x7f-\x9f]/g;
function UH(e){return GH[e.charCodeAt(0)]}var GH=["\\u0000","\\u0001","\\u0002","\\u0003","\\u0004","\\u0005","\\u0006","\\u0007","\\b","\\t","\\n","\\u000B","\\\
f","\\r","\\u000E","\\u000F","\\u0010","\\u0011","\\u0012","\\u0013","\\u0014","\\u0015","\\u0016","\\u0017","\\u0018","\\u0019","\\u001A","\\u001B","\\u001C","\
\\u001D","\\u001E","\\u001F","","",'\\"',"","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","",
"","","","","","","","","","","","","","","","","","\\\\","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","",
"\\u007F","\\u0080","\\u0081","\\u0082","\\u0083","\\u0084","\\u0085","\\u0086","\\u0087","\\u0088","\\u0089","\\u008A","\\u008B","\\u008C","\\u008D","\\u008E",
"\\u008F","\\u0090","\\u0091","\\u0092","\\u0093","\\u0094","\\u0095","\\u0096","\\u0097","\\u0098","\\u0099","\\u009A","\\u009B","\\u009C","\\u009D","\\u009E",
"\\u009F"]});var kC=E(w_=>{"use strict";Object.defineProperty(w_,"__esModule",{value:!0});w_.reduce=KH;var BH=Me(),VH=Sr();function KH(e,t){let r=[],n={parent:[e],keys:void 0,
results:[],index:-1},s;do{let i;n.index++;let o=n.keys===void 0?n.parent.length:n.keys.length;if(n.index===o)s=n.results,i=n.keys===void 0?void 0:n.results.kind,
n=r.pop();else{if(s=n.keys===void 0?n.parent[n.index]:n.parent[n.keys[n.index]],s==null&&r.length!==0)continue;if(Array.isArray(s)){if(s.length!==0){r.push(n),n=
{parent:s,keys:void 0,results:[],index:-1};continue}}else{let a=s;i=a?.kind;let u=typeof i=="string"?VH.QueryDocumentKeys[i]:void 0;if(!Array.isArray(u))throw new Error(
`Invalid AST Node: ${(0,BH.inspect)(s)}.`);if(u.length!==0){r.push(n),n={parent:a,keys:u,results:{...a},index:-1};continue}}}if(i!==void 0){let a=t[i];s=a?.(s)}
n.keys===void 0?n.results.push(s):n.results[n.keys[n.index]]=s}while(r.length!==0);return s}});var zr=E($f=>{"use strict";Object.defineProperty($f,"__esModule",{value:!0});$f.print=xC;$f.printForError=YH;var QH=wc(),HH=OC(),JH=kC();function xC(e,t){var r;
return zH((0,JH.reduce)(e,XH),(r=t?.maxIndentDepth)!==null&&r!==void 0?r:1/0)}function YH(e){return xC(e,{maxIndentDepth:100})}var WH=80,Wr=class e{next=void 0;tail=this;indentBefore=!1;dedentAfter=!1;constructor(t="",r=!1){
this.length=t.length,this.lines=t.includes(`
`)?t.split(`
`):t,this.newlines=typeof this.lines=="string"?0:this.lines.length-1,this.isBlockString=r}append(t){if(t.length===0)return this;let r=typeof t=="string"?new e(t):
t;return this.tail.next=r,this.tail=r.tail,this.length+=r.length,this.newlines+=r.newlines,this}indent(){return this.length===0?this:(this.indentBefore=!0,this.
tail.dedentAfter=!0,this.length+=2*(this.newlines+1),this)}},E_=new Wr;function zH(e,t){let r="",n="",s=0,i="",o=e;for(;o!==void 0;){let a=o.lines;if(o.indentBefore&&
(s<t&&(i+="  ",n+="  "),s++),typeof a=="string")n+=a;else{n+=a[0];let u=!o.isBlockString&&s>=t?" ":`
`+i;for(let c=1;c<a.length;c++)r+=n,n=u+a[c]}o.dedentAfter&&(s--,i=i.slice(0,s*2)),o=o.next}return r+n}var XH={Name:e=>new Wr(e.value),Variable:e=>I(["$",e.name]),
Document:e=>I(e.definitions,`

`),OperationDefinition(e){let t=T_(e.variableDefinitions)?ue(`(
`,I(e.variableDefinitions,`
`),`
)`):ue("(",I(e.variableDefinitions,", "),")"),r=I([ue("",e.description,`
`),I([e.operation,I([e.name,t]),I(e.directives," ")]," ")]);return I([e.operation==="query"&&r.length===e.operation.length?"":I([r," "]),e.selectionSet])},VariableDefinition:({
variable:e,type:t,defaultValue:r,directives:n,description:s})=>I([ue("",s,`
`),e,": ",t,ue(" = ",r),ue(" ",I(n," "))]),SelectionSet:({selections:e})=>wn(e),Field({alias:e,name:t,arguments:r,directives:n,selectionSet:s}){let i=I([ue("",e,
": "),t],"");return I([e4(i,r),ue(" ",I(n," ")),ue(" ",s)])},Argument:({name:e,value:t})=>I([e,": ",t]),FragmentSpread:({name:e,directives:t})=>I(["...",e,ue(" ",
I(t," "))]),InlineFragment:({typeCondition:e,directives:t,selectionSet:r})=>I(["...",ue("on ",e),I(t," "),r]," "),FragmentDefinition:({name:e,typeCondition:t,variableDefinitions:r,
directives:n,selectionSet:s,description:i})=>I([ue("",i,`
`),"fragment ",e,ue("(",I(r,", "),")")," on ",t," ",ue("",I(n," ")," "),s]),IntValue:({value:e})=>new Wr(e),FloatValue:({value:e})=>new Wr(e),StringValue:({value:e,
block:t})=>new Wr(t===!0?(0,QH.printBlockString)(e):(0,HH.printString)(e),t===!0),BooleanValue:({value:e})=>new Wr(e?"true":"false"),NullValue:()=>new Wr("null"),
EnumValue:({value:e})=>new Wr(e),ListValue:({values:e})=>I(["[",I(e,", "),"]"]),ObjectValue:({fields:e})=>I(["{",I(e,", "),"}"]),ObjectField:({name:e,value:t})=>I(
[e,": ",t]),Directive:({name:e,arguments:t})=>I(["@",e,ue("(",I(t,", "),")")]),NamedType:({name:e})=>e,ListType:({type:e})=>I(["[",e,"]"]),NonNullType:({type:e})=>I(
[e,"!"]),SchemaDefinition:({description:e,directives:t,operationTypes:r})=>I([ue("",e,`
`),I(["schema",I(t," "),wn(r)]," ")]),OperationTypeDefinition:({operation:e,type:t})=>I([e,": ",t]),ScalarTypeDefinition:({description:e,name:t,directives:r})=>I(
[ue("",e,`
`),I(["scalar",t,I(r," ")]," ")]),ObjectTypeDefinition:({description:e,name:t,interfaces:r,directives:n,fields:s})=>I([ue("",e,`
`),I(["type",t,ue("implements ",I(r," & ")),I(n," "),wn(s)]," ")]),FieldDefinition:({description:e,name:t,arguments:r,type:n,directives:s})=>I([ue("",e,`
`),t,T_(r)?ue(`(
`,I(r,`
`).indent(),`
)`):ue("(",I(r,", "),")"),": ",n,ue(" ",I(s," "))]),InputValueDefinition:({description:e,name:t,type:r,defaultValue:n,directives:s})=>I([ue("",e,`
`),t,": ",r,ue(" = ",n),ue(" ",I(s," "))]),InterfaceTypeDefinition:({description:e,name:t,interfaces:r,directives:n,fields:s})=>I([ue("",e,`
`),I(["interface",t,ue("implements ",I(r," & ")),I(n," "),wn(s)]," ")]),UnionTypeDefinition:({description:e,name:t,directives:r,types:n})=>I([ue("",e,`
`),I(["union",t,I(r," "),ue("= ",I(n," | "))]," ")]),EnumTypeDefinition:({description:e,name:t,directives:r,values:n})=>I([ue("",e,`
`),I(["enum",t,I(r," "),wn(n)]," ")]),EnumValueDefinition:({description:e,name:t,directives:r})=>I([ue("",e,`
`),I([t,I(r," ")]," ")]),InputObjectTypeDefinition:({description:e,name:t,directives:r,fields:n})=>I([ue("",e,`
`),I(["input",t,I(r," "),wn(n)]," ")]),DirectiveDefinition:({description:e,name:t,arguments:r,directives:n,repeatable:s,locations:i})=>I([ue("",e,`
`),"directive @",t,T_(r)?ue(`(
`,I(r,`
`).indent(),`
)`):ue("(",I(r,", "),")"),ue(" ",I(n," ")),s?" repeatable":""," on ",I(i," | ")]),SchemaExtension:({directives:e,operationTypes:t})=>I(["extend schema",I(e," "),
wn(t)]," "),ScalarTypeExtension:({name:e,directives:t})=>I(["extend scalar",e,I(t," ")]," "),ObjectTypeExtension:({name:e,interfaces:t,directives:r,fields:n})=>I(
["extend type",e,ue("implements ",I(t," & ")),I(r," "),wn(n)]," "),InterfaceTypeExtension:({name:e,interfaces:t,directives:r,fields:n})=>I(["extend interface",e,
ue("implements ",I(t," & ")),I(r," "),wn(n)]," "),UnionTypeExtension:({name:e,directives:t,types:r})=>I(["extend union",e,I(t," "),ue("= ",I(r," | "))]," "),EnumTypeExtension:({
name:e,directives:t,values:r})=>I(["extend enum",e,I(t," "),wn(r)]," "),InputObjectTypeExtension:({name:e,directives:t,fields:r})=>I(["extend input",e,I(t," "),
wn(r)]," "),DirectiveExtension:({name:e,directives:t})=>I([I(["extend directive @",e]),I(t," ")]," "),TypeCoordinate:({name:e})=>e,MemberCoordinate:({name:e,memberName:t})=>I(
[e,ue(".",t)]),ArgumentCoordinate:({name:e,fieldName:t,argumentName:r})=>I([e,ue(".",t),ue("(",r,":)")]),DirectiveCoordinate:({name:e})=>I(["@",e]),DirectiveArgumentCoordinate:({
name:e,argumentName:t})=>I(["@",e,ue("(",t,":)")])};function I(e,t=""){if(e==null||e.length===0)return E_;let r=E_;for(let n of e)n===void 0||n.length===0||(r.length===
0?r=typeof n=="string"?new Wr(n):n:(t!==""&&r.append(t),r.append(n)));return r}function ZH(e,t){let r=0;for(let n of e)n.length!==0&&(r+=(r===0?0:t.length)+n.length);
return r}function wn(e){return ue(`{
`,I(e,`
`).indent(),`
}`)}function ue(e,t,r=""){return t!=null&&t.length!==0?e===""?t.append(r):new Wr(e).append(t).append(r):E_}function T_(e){var t;return(t=e?.some(r=>r.newlines!==
0))!==null&&t!==void 0?t:!1}function e4(e,t){return t==null||t.length===0?e:I([e,e.length+ZH(t,", ")+2>WH?ue(`(
`,I(t,`
`).indent(),`
)`):ue("(",I(t,", "),")")])}});var O_=E(R_=>{"use strict";Object.defineProperty(R_,"__esModule",{value:!0});R_.valueFromASTUntyped=S_;var t4=xc(),js=Oe();function S_(e,t){switch(e.kind){case js.
Kind.NULL:return null;case js.Kind.INT:return parseInt(e.value,10);case js.Kind.FLOAT:return parseFloat(e.value);case js.Kind.STRING:case js.Kind.ENUM:case js.Kind.
BOOLEAN:return e.value;case js.Kind.LIST:return e.values.map(r=>S_(r,t));case js.Kind.OBJECT:return(0,t4.keyValMap)(e.fields,r=>r.name.value,r=>S_(r.value,t));case js.
Kind.VARIABLE:return t?.[e.name.value]}}});var Ic=E(qf=>{"use strict";Object.defineProperty(qf,"__esModule",{value:!0});qf.assertEnumValueName=r4;qf.assertName=AC;var NC=hr(),Df=ee(),IC=_c();function AC(e){
if(e!=null||(0,NC.devAssert)(!1,"Must provide name."),typeof e=="string"||(0,NC.devAssert)(!1,"Expected name to be a string."),e.length===0)throw new Df.GraphQLError(
"Expected name to be a non-empty string.");for(let t=1;t<e.length;++t)if(!(0,IC.isNameContinue)(e.charCodeAt(t)))throw new Df.GraphQLError(`Names must only cont\
ain [_a-zA-Z0-9] but "${e}" does not.`);if(!(0,IC.isNameStart)(e.charCodeAt(0)))throw new Df.GraphQLError(`Names must start with [_a-zA-Z] but "${e}" does not.`);
return e}function r4(e){if(e==="true"||e==="false"||e==="null")throw new Df.GraphQLError(`Enum values cannot be named: ${e}`);return AC(e)}});var ke=E(J=>{"use strict";Object.defineProperty(J,"__esModule",{value:!0});J.GraphQLUnionType=J.GraphQLScalarType=J.GraphQLObjectType=J.GraphQLNonNull=J.GraphQLList=
J.GraphQLInterfaceType=J.GraphQLInputObjectType=J.GraphQLEnumType=void 0;J.argsToArgsConfig=VC;J.assertAbstractType=T4;J.assertCompositeType=w4;J.assertEnumType=
m4;J.assertInputObjectType=h4;J.assertInputType=b4;J.assertInterfaceType=d4;J.assertLeafType=v4;J.assertListType=g4;J.assertNamedType=O4;J.assertNonNullType=y4;
J.assertNullableType=S4;J.assertObjectType=p4;J.assertOutputType=_4;J.assertScalarType=l4;J.assertType=c4;J.assertUnionType=f4;J.assertWrappingType=E4;J.defineArguments=
GC;J.getNamedType=k4;J.getNullableType=R4;J.isAbstractType=qC;J.isCompositeType=DC;J.isEnumType=po;J.isInputObjectType=Pc;J.isInputType=k_;J.isInterfaceType=co;
J.isLeafType=$C;J.isListType=Wf;J.isNamedType=MC;J.isNonNullType=Ni;J.isNullableType=N_;J.isObjectType=Ea;J.isOutputType=x_;J.isRequiredArgument=x4;J.isRequiredInputField=
A4;J.isScalarType=uo;J.isType=Yf;J.isUnionType=lo;J.isWrappingType=Cc;J.resolveObjMapThunk=A_;J.resolveReadonlyArrayThunk=I_;var Xt=hr(),n4=Ri(),PC=SC(),tt=Me(),
xi=Rc(),s4=Xn(),i4=Oi(),LC=xc(),Jf=Cf(),o4=ki(),Zn=Lf(),Ac=ee(),a4=Oe(),CC=zr(),u4=O_(),es=Ic();function Yf(e){return uo(e)||Ea(e)||co(e)||lo(e)||po(e)||Pc(e)||
Wf(e)||Ni(e)}function c4(e){if(!Yf(e))throw new Error(`Expected ${(0,tt.inspect)(e)} to be a GraphQL type.`);return e}function uo(e){return(0,xi.instanceOf)(e,Gf)}
function l4(e){if(!uo(e))throw new Error(`Expected ${(0,tt.inspect)(e)} to be a GraphQL Scalar type.`);return e}function Ea(e){return(0,xi.instanceOf)(e,Bf)}function p4(e){
if(!Ea(e))throw new Error(`Expected ${(0,tt.inspect)(e)} to be a GraphQL Object type.`);return e}function co(e){return(0,xi.instanceOf)(e,Vf)}function d4(e){if(!co(
e))throw new Error(`Expected ${(0,tt.inspect)(e)} to be a GraphQL Interface type.`);return e}function lo(e){return(0,xi.instanceOf)(e,Kf)}function f4(e){if(!lo(
e))throw new Error(`Expected ${(0,tt.inspect)(e)} to be a GraphQL Union type.`);return e}function po(e){return(0,xi.instanceOf)(e,Qf)}function m4(e){if(!po(e))throw new Error(
`Expected ${(0,tt.inspect)(e)} to be a GraphQL Enum type.`);return e}function Pc(e){return(0,xi.instanceOf)(e,Hf)}function h4(e){if(!Pc(e))throw new Error(`Expe\
cted ${(0,tt.inspect)(e)} to be a GraphQL Input Object type.`);return e}function Wf(e){return(0,xi.instanceOf)(e,Ff)}function g4(e){if(!Wf(e))throw new Error(`E\
xpected ${(0,tt.inspect)(e)} to be a GraphQL List type.`);return e}function Ni(e){return(0,xi.instanceOf)(e,Uf)}function y4(e){if(!Ni(e))throw new Error(`Expect\
ed ${(0,tt.inspect)(e)} to be a GraphQL Non-Null type.`);return e}function k_(e){return uo(e)||po(e)||Pc(e)||Cc(e)&&k_(e.ofType)}function b4(e){if(!k_(e))throw new Error(
`Expected ${(0,tt.inspect)(e)} to be a GraphQL input type.`);return e}function x_(e){return uo(e)||Ea(e)||co(e)||lo(e)||po(e)||Cc(e)&&x_(e.ofType)}function _4(e){
if(!x_(e))throw new Error(`Expected ${(0,tt.inspect)(e)} to be a GraphQL output type.`);return e}function $C(e){return uo(e)||po(e)}function v4(e){if(!$C(e))throw new Error(
`Expected ${(0,tt.inspect)(e)} to be a GraphQL leaf type.`);return e}function DC(e){return Ea(e)||co(e)||lo(e)}function w4(e){if(!DC(e))throw new Error(`Expecte\
d ${(0,tt.inspect)(e)} to be a GraphQL composite type.`);return e}function qC(e){return co(e)||lo(e)}function T4(e){if(!qC(e))throw new Error(`Expected ${(0,tt.
inspect)(e)} to be a GraphQL abstract type.`);return e}var Ff=class{constructor(t){Yf(t)||(0,Xt.devAssert)(!1,`Expected ${(0,tt.inspect)(t)} to be a GraphQL typ\
e.`),this.ofType=t}get[Symbol.toStringTag](){return"GraphQLList"}toString(){return"["+String(this.ofType)+"]"}toJSON(){return this.toString()}};J.GraphQLList=Ff;
var Uf=class{constructor(t){N_(t)||(0,Xt.devAssert)(!1,`Expected ${(0,tt.inspect)(t)} to be a GraphQL nullable type.`),this.ofType=t}get[Symbol.toStringTag](){return"\
GraphQLNonNull"}toString(){return String(this.ofType)+"!"}toJSON(){return this.toString()}};J.GraphQLNonNull=Uf;function Cc(e){return Wf(e)||Ni(e)}function E4(e){
if(!Cc(e))throw new Error(`Expected ${(0,tt.inspect)(e)} to be a GraphQL wrapping type.`);return e}function N_(e){return Yf(e)&&!Ni(e)}function S4(e){if(!N_(e))
throw new Error(`Expected ${(0,tt.inspect)(e)} to be a GraphQL nullable type.`);return e}function R4(e){if(e)return Ni(e)?e.ofType:e}function MC(e){return uo(e)||
Ea(e)||co(e)||lo(e)||po(e)||Pc(e)}function O4(e){if(!MC(e))throw new Error(`Expected ${(0,tt.inspect)(e)} to be a GraphQL named type.`);return e}function k4(e){
if(e){let t=e;for(;Cc(t);)t=t.ofType;return t}}function I_(e){return typeof e=="function"?e():e}function A_(e){return typeof e=="function"?e():e}var Gf=class{constructor(t){
var r,n,s,i;let o=(r=t.parseValue)!==null&&r!==void 0?r:PC.identityFunc;this.name=(0,es.assertName)(t.name),this.description=t.description,this.specifiedByURL=t.
specifiedByURL,this.serialize=(n=t.serialize)!==null&&n!==void 0?n:PC.identityFunc,this.parseValue=o,this.parseLiteral=(s=t.parseLiteral)!==null&&s!==void 0?s:(a,u)=>o(
(0,u4.valueFromASTUntyped)(a,u)),this.extensions=(0,Zn.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(i=t.extensionASTNodes)!==null&&i!==
void 0?i:[],t.specifiedByURL==null||typeof t.specifiedByURL=="string"||(0,Xt.devAssert)(!1,`${this.name} must provide "specifiedByURL" as a string, but got: ${(0,tt.
inspect)(t.specifiedByURL)}.`),t.serialize==null||typeof t.serialize=="function"||(0,Xt.devAssert)(!1,`${this.name} must provide "serialize" function. If this c\
ustom Scalar is also used as an input type, ensure "parseValue" and "parseLiteral" functions are also provided.`),t.parseLiteral&&(typeof t.parseValue=="functio\
n"&&typeof t.parseLiteral=="function"||(0,Xt.devAssert)(!1,`${this.name} must provide both "parseValue" and "parseLiteral" functions.`))}get[Symbol.toStringTag](){
return"GraphQLScalarType"}toConfig(){return{name:this.name,description:this.description,specifiedByURL:this.specifiedByURL,serialize:this.serialize,parseValue:this.
parseValue,parseLiteral:this.parseLiteral,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){
return this.toString()}};J.GraphQLScalarType=Gf;var Bf=class{constructor(t){var r;this.name=(0,es.assertName)(t.name),this.description=t.description,this.isTypeOf=
t.isTypeOf,this.extensions=(0,Zn.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._fields=
()=>UC(t),this._interfaces=()=>FC(t),t.isTypeOf==null||typeof t.isTypeOf=="function"||(0,Xt.devAssert)(!1,`${this.name} must provide "isTypeOf" as a function, b\
ut got: ${(0,tt.inspect)(t.isTypeOf)}.`)}get[Symbol.toStringTag](){return"GraphQLObjectType"}getFields(){return typeof this._fields=="function"&&(this._fields=this.
_fields()),this._fields}getInterfaces(){return typeof this._interfaces=="function"&&(this._interfaces=this._interfaces()),this._interfaces}toConfig(){return{name:this.
name,description:this.description,interfaces:this.getInterfaces(),fields:BC(this.getFields()),isTypeOf:this.isTypeOf,extensions:this.extensions,astNode:this.astNode,
extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.toString()}};J.GraphQLObjectType=Bf;function FC(e){var t;let r=I_((t=
e.interfaces)!==null&&t!==void 0?t:[]);return Array.isArray(r)||(0,Xt.devAssert)(!1,`${e.name} interfaces must be an Array or a function which returns an Array.`),
r}function UC(e){let t=A_(e.fields);return Ta(t)||(0,Xt.devAssert)(!1,`${e.name} fields must be an object with field names as keys or a function which returns s\
uch an object.`),(0,Jf.mapValue)(t,(r,n)=>{var s;Ta(r)||(0,Xt.devAssert)(!1,`${e.name}.${n} field config must be an object.`),r.resolve==null||typeof r.resolve==
"function"||(0,Xt.devAssert)(!1,`${e.name}.${n} field resolver must be a function if provided, but got: ${(0,tt.inspect)(r.resolve)}.`);let i=(s=r.args)!==null&&
s!==void 0?s:{};return Ta(i)||(0,Xt.devAssert)(!1,`${e.name}.${n} args must be an object with argument names as keys.`),{name:(0,es.assertName)(n),description:r.
description,type:r.type,args:GC(i),resolve:r.resolve,subscribe:r.subscribe,deprecationReason:r.deprecationReason,extensions:(0,Zn.toObjMap)(r.extensions),astNode:r.
astNode}})}function GC(e){return Object.entries(e).map(([t,r])=>({name:(0,es.assertName)(t),description:r.description,type:r.type,defaultValue:r.defaultValue,deprecationReason:r.
deprecationReason,extensions:(0,Zn.toObjMap)(r.extensions),astNode:r.astNode}))}function Ta(e){return(0,s4.isObjectLike)(e)&&!Array.isArray(e)}function BC(e){return(0,Jf.
mapValue)(e,t=>({description:t.description,type:t.type,args:VC(t.args),resolve:t.resolve,subscribe:t.subscribe,deprecationReason:t.deprecationReason,extensions:t.
extensions,astNode:t.astNode}))}function VC(e){return(0,LC.keyValMap)(e,t=>t.name,t=>({description:t.description,type:t.type,defaultValue:t.defaultValue,deprecationReason:t.
deprecationReason,extensions:t.extensions,astNode:t.astNode}))}function x4(e){return Ni(e.type)&&e.defaultValue===void 0}var Vf=class{constructor(t){var r;this.
name=(0,es.assertName)(t.name),this.description=t.description,this.resolveType=t.resolveType,this.extensions=(0,Zn.toObjMap)(t.extensions),this.astNode=t.astNode,
this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._fields=UC.bind(void 0,t),this._interfaces=FC.bind(void 0,t),t.resolveType==null||typeof t.
resolveType=="function"||(0,Xt.devAssert)(!1,`${this.name} must provide "resolveType" as a function, but got: ${(0,tt.inspect)(t.resolveType)}.`)}get[Symbol.toStringTag](){
return"GraphQLInterfaceType"}getFields(){return typeof this._fields=="function"&&(this._fields=this._fields()),this._fields}getInterfaces(){return typeof this._interfaces==
"function"&&(this._interfaces=this._interfaces()),this._interfaces}toConfig(){return{name:this.name,description:this.description,interfaces:this.getInterfaces(),
fields:BC(this.getFields()),resolveType:this.resolveType,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.
name}toJSON(){return this.toString()}};J.GraphQLInterfaceType=Vf;var Kf=class{constructor(t){var r;this.name=(0,es.assertName)(t.name),this.description=t.description,
this.resolveType=t.resolveType,this.extensions=(0,Zn.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?
r:[],this._types=N4.bind(void 0,t),t.resolveType==null||typeof t.resolveType=="function"||(0,Xt.devAssert)(!1,`${this.name} must provide "resolveType" as a func\
tion, but got: ${(0,tt.inspect)(t.resolveType)}.`)}get[Symbol.toStringTag](){return"GraphQLUnionType"}getTypes(){return typeof this._types=="function"&&(this._types=
this._types()),this._types}toConfig(){return{name:this.name,description:this.description,types:this.getTypes(),resolveType:this.resolveType,extensions:this.extensions,
astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.toString()}};J.GraphQLUnionType=Kf;function N4(e){
let t=I_(e.types);return Array.isArray(t)||(0,Xt.devAssert)(!1,`Must provide Array of types or a function which returns such an array for Union ${e.name}.`),t}var Qf=class{constructor(t){
var r;this.name=(0,es.assertName)(t.name),this.description=t.description,this.extensions=(0,Zn.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=
(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._values=typeof t.values=="function"?t.values:jC(this.name,t.values),this._valueLookup=null,this._nameLookup=
null}get[Symbol.toStringTag](){return"GraphQLEnumType"}getValues(){return typeof this._values=="function"&&(this._values=jC(this.name,this._values())),this._values}getValue(t){
return this._nameLookup===null&&(this._nameLookup=(0,i4.keyMap)(this.getValues(),r=>r.name)),this._nameLookup[t]}serialize(t){this._valueLookup===null&&(this._valueLookup=
new Map(this.getValues().map(n=>[n.value,n])));let r=this._valueLookup.get(t);if(r===void 0)throw new Ac.GraphQLError(`Enum "${this.name}" cannot represent valu\
e: ${(0,tt.inspect)(t)}`);return r.name}parseValue(t,r){if(typeof t!="string"){let s=(0,tt.inspect)(t);throw new Ac.GraphQLError(`Enum "${this.name}" cannot rep\
resent non-string value: ${s}.`+(r?"":Mf(this,s)))}let n=this.getValue(t);if(n==null)throw new Ac.GraphQLError(`Value "${t}" does not exist in "${this.name}" en\
um.`+(r?"":Mf(this,t)));return n.value}parseLiteral(t,r,n){if(t.kind!==a4.Kind.ENUM){let i=(0,CC.printForError)(t);throw new Ac.GraphQLError(`Enum "${this.name}\
" cannot represent non-enum value: ${i}.`+(n?"":Mf(this,i)),{nodes:t})}let s=this.getValue(t.value);if(s==null){let i=(0,CC.printForError)(t);throw new Ac.GraphQLError(
`Value "${i}" does not exist in "${this.name}" enum.`+(n?"":Mf(this,i)),{nodes:t})}return s.value}toConfig(){let t=(0,LC.keyValMap)(this.getValues(),r=>r.name,r=>({
description:r.description,value:r.value,deprecationReason:r.deprecationReason,extensions:r.extensions,astNode:r.astNode}));return{name:this.name,description:this.
description,values:t,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.
toString()}};J.GraphQLEnumType=Qf;function Mf(e,t){let r=e.getValues().map(s=>s.name),n=(0,o4.suggestionList)(t,r);return(0,n4.didYouMean)("the enum value",n)}function jC(e,t){
return Ta(t)||(0,Xt.devAssert)(!1,`${e} values must be an object with value names as keys.`),Object.entries(t).map(([r,n])=>(Ta(n)||(0,Xt.devAssert)(!1,`${e}.${r}\
 must refer to an object with a "value" key representing an internal value but got: ${(0,tt.inspect)(n)}.`),{name:(0,es.assertEnumValueName)(r),description:n.description,
value:n.value!==void 0?n.value:r,deprecationReason:n.deprecationReason,extensions:(0,Zn.toObjMap)(n.extensions),astNode:n.astNode}))}var Hf=class{constructor(t){
var r,n;this.name=(0,es.assertName)(t.name),this.description=t.description,this.extensions=(0,Zn.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=
(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this.isOneOf=(n=t.isOneOf)!==null&&n!==void 0?n:!1,this._fields=I4.bind(void 0,t)}get[Symbol.toStringTag](){return"\
GraphQLInputObjectType"}getFields(){return typeof this._fields=="function"&&(this._fields=this._fields()),this._fields}toConfig(){let t=(0,Jf.mapValue)(this.getFields(),
r=>({description:r.description,type:r.type,defaultValue:r.defaultValue,deprecationReason:r.deprecationReason,extensions:r.extensions,astNode:r.astNode}));return{
name:this.name,description:this.description,fields:t,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes,isOneOf:this.isOneOf}}toString(){
return this.name}toJSON(){return this.toString()}};J.GraphQLInputObjectType=Hf;function I4(e){let t=A_(e.fields);return Ta(t)||(0,Xt.devAssert)(!1,`${e.name} fi\
elds must be an object with field names as keys or a function which returns such an object.`),(0,Jf.mapValue)(t,(r,n)=>(!("resolve"in r)||(0,Xt.devAssert)(!1,`${e.
name}.${n} field has a resolve property, but Input Types cannot define resolvers.`),{name:(0,es.assertName)(n),description:r.description,type:r.type,defaultValue:r.
defaultValue,deprecationReason:r.deprecationReason,extensions:(0,Zn.toObjMap)(r.extensions),astNode:r.astNode}))}function A4(e){return Ni(e.type)&&e.defaultValue===
void 0}});var Lc=E(jc=>{"use strict";Object.defineProperty(jc,"__esModule",{value:!0});jc.doTypesOverlap=P4;jc.isEqualType=P_;jc.isTypeSubTypeOf=zf;var cr=ke();function P_(e,t){
return e===t?!0:(0,cr.isNonNullType)(e)&&(0,cr.isNonNullType)(t)||(0,cr.isListType)(e)&&(0,cr.isListType)(t)?P_(e.ofType,t.ofType):!1}function zf(e,t,r){return t===
r?!0:(0,cr.isNonNullType)(r)?(0,cr.isNonNullType)(t)?zf(e,t.ofType,r.ofType):!1:(0,cr.isNonNullType)(t)?zf(e,t.ofType,r):(0,cr.isListType)(r)?(0,cr.isListType)(
t)?zf(e,t.ofType,r.ofType):!1:(0,cr.isListType)(t)?!1:(0,cr.isAbstractType)(r)&&((0,cr.isInterfaceType)(t)||(0,cr.isObjectType)(t))&&e.isSubType(r,t)}function P4(e,t,r){
return t===r?!0:(0,cr.isAbstractType)(t)?(0,cr.isAbstractType)(r)?e.getPossibleTypes(t).some(n=>e.isSubType(r,n)):e.isSubType(t,r):(0,cr.isAbstractType)(r)?e.isSubType(
r,t):!1}});var ts=E(Gt=>{"use strict";Object.defineProperty(Gt,"__esModule",{value:!0});Gt.GraphQLString=Gt.GraphQLInt=Gt.GraphQLID=Gt.GraphQLFloat=Gt.GraphQLBoolean=Gt.GRAPHQL_MIN_INT=
Gt.GRAPHQL_MAX_INT=void 0;Gt.isSpecifiedScalarType=C4;Gt.specifiedScalarTypes=void 0;var Tn=Me(),KC=Xn(),Zt=ee(),fo=Oe(),$c=zr(),Dc=ke(),Xf=2147483647;Gt.GRAPHQL_MAX_INT=
Xf;var Zf=-2147483648;Gt.GRAPHQL_MIN_INT=Zf;var QC=new Dc.GraphQLScalarType({name:"Int",description:"The `Int` scalar type represents non-fractional signed whol\
e numeric values. Int can represent values between -(2^31) and 2^31 - 1.",serialize(e){let t=qc(e);if(typeof t=="boolean")return t?1:0;let r=t;if(typeof t=="str\
ing"&&t!==""&&(r=Number(t)),typeof r!="number"||!Number.isInteger(r))throw new Zt.GraphQLError(`Int cannot represent non-integer value: ${(0,Tn.inspect)(t)}`);if(r>
Xf||r<Zf)throw new Zt.GraphQLError("Int cannot represent non 32-bit signed integer value: "+(0,Tn.inspect)(t));return r},parseValue(e){if(typeof e!="number"||!Number.
isInteger(e))throw new Zt.GraphQLError(`Int cannot represent non-integer value: ${(0,Tn.inspect)(e)}`);if(e>Xf||e<Zf)throw new Zt.GraphQLError(`Int cannot repre\
sent non 32-bit signed integer value: ${e}`);return e},parseLiteral(e){if(e.kind!==fo.Kind.INT)throw new Zt.GraphQLError(`Int cannot represent non-integer value\
: ${(0,$c.printForError)(e)}`,{nodes:e});let t=parseInt(e.value,10);if(t>Xf||t<Zf)throw new Zt.GraphQLError(`Int cannot represent non 32-bit signed integer valu\
e: ${e.value}`,{nodes:e});return t}});Gt.GraphQLInt=QC;var HC=new Dc.GraphQLScalarType({name:"Float",description:"The `Float` scalar type represents signed doub\
le-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).",serialize(e){let t=qc(e);if(typeof t=="boolean")return t?
1:0;let r=t;if(typeof t=="string"&&t!==""&&(r=Number(t)),typeof r!="number"||!Number.isFinite(r))throw new Zt.GraphQLError(`Float cannot represent non numeric v\
alue: ${(0,Tn.inspect)(t)}`);return r},parseValue(e){if(typeof e!="number"||!Number.isFinite(e))throw new Zt.GraphQLError(`Float cannot represent non numeric va\
lue: ${(0,Tn.inspect)(e)}`);return e},parseLiteral(e){if(e.kind!==fo.Kind.FLOAT&&e.kind!==fo.Kind.INT)throw new Zt.GraphQLError(`Float cannot represent non nume\
ric value: ${(0,$c.printForError)(e)}`,e);return parseFloat(e.value)}});Gt.GraphQLFloat=HC;var JC=new Dc.GraphQLScalarType({name:"String",description:"The `Stri\
ng` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-re\
adable text.",serialize(e){let t=qc(e);if(typeof t=="string")return t;if(typeof t=="boolean")return t?"true":"false";if(typeof t=="number"&&Number.isFinite(t))return t.
toString();throw new Zt.GraphQLError(`String cannot represent value: ${(0,Tn.inspect)(e)}`)},parseValue(e){if(typeof e!="string")throw new Zt.GraphQLError(`Stri\
ng cannot represent a non string value: ${(0,Tn.inspect)(e)}`);return e},parseLiteral(e){if(e.kind!==fo.Kind.STRING)throw new Zt.GraphQLError(`String cannot rep\
resent a non string value: ${(0,$c.printForError)(e)}`,{nodes:e});return e.value}});Gt.GraphQLString=JC;var YC=new Dc.GraphQLScalarType({name:"Boolean",description:"\
The `Boolean` scalar type represents `true` or `false`.",serialize(e){let t=qc(e);if(typeof t=="boolean")return t;if(Number.isFinite(t))return t!==0;throw new Zt.
GraphQLError(`Boolean cannot represent a non boolean value: ${(0,Tn.inspect)(t)}`)},parseValue(e){if(typeof e!="boolean")throw new Zt.GraphQLError(`Boolean cann\
ot represent a non boolean value: ${(0,Tn.inspect)(e)}`);return e},parseLiteral(e){if(e.kind!==fo.Kind.BOOLEAN)throw new Zt.GraphQLError(`Boolean cannot represe\
nt a non boolean value: ${(0,$c.printForError)(e)}`,{nodes:e});return e.value}});Gt.GraphQLBoolean=YC;var WC=new Dc.GraphQLScalarType({name:"ID",description:'Th\
e `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; ho\
wever, it is not intended to be human-readable. When expected as an input type, any string (such as `"4"`) or integer (such as `4`) input value will be accepted\
 as an ID.',serialize(e){let t=qc(e);if(typeof t=="string")return t;if(Number.isInteger(t))return String(t);throw new Zt.GraphQLError(`ID cannot represent value\
: ${(0,Tn.inspect)(e)}`)},parseValue(e){if(typeof e=="string")return e;if(typeof e=="number"&&Number.isInteger(e))return e.toString();throw new Zt.GraphQLError(
`ID cannot represent value: ${(0,Tn.inspect)(e)}`)},parseLiteral(e){if(e.kind!==fo.Kind.STRING&&e.kind!==fo.Kind.INT)throw new Zt.GraphQLError("ID cannot repres\
ent a non-string and non-integer value: "+(0,$c.printForError)(e),{nodes:e});return e.value}});Gt.GraphQLID=WC;var zC=Object.freeze([JC,QC,HC,YC,WC]);Gt.specifiedScalarTypes=
zC;function C4(e){return zC.some(({name:t})=>e.name===t)}function qc(e){if((0,KC.isObjectLike)(e)){if(typeof e.valueOf=="function"){let t=e.valueOf();if(!(0,KC.
isObjectLike)(t))return t}if(typeof e.toJSON=="function")return e.toJSON()}return e}});var Rr=E(St=>{"use strict";Object.defineProperty(St,"__esModule",{value:!0});St.GraphQLSpecifiedByDirective=St.GraphQLSkipDirective=St.GraphQLOneOfDirective=St.
GraphQLIncludeDirective=St.GraphQLDirective=St.GraphQLDeprecatedDirective=St.DEFAULT_DEPRECATION_REASON=void 0;St.assertDirective=M4;St.isDirective=ZC;St.isSpecifiedDirective=
F4;St.specifiedDirectives=void 0;var XC=hr(),j4=Me(),L4=Rc(),$4=Xn(),D4=Lf(),Lr=_a(),q4=Ic(),Mc=ke(),em=ts();function ZC(e){return(0,L4.instanceOf)(e,Ls)}function M4(e){
if(!ZC(e))throw new Error(`Expected ${(0,j4.inspect)(e)} to be a GraphQL directive.`);return e}var Ls=class{constructor(t){var r,n,s;this.name=(0,q4.assertName)(
t.name),this.description=t.description,this.locations=t.locations,this.isRepeatable=(r=t.isRepeatable)!==null&&r!==void 0?r:!1,this.deprecationReason=t.deprecationReason,
this.extensions=(0,D4.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(n=t.extensionASTNodes)!==null&&n!==void 0?n:[],Array.isArray(t.locations)||
(0,XC.devAssert)(!1,`@${t.name} locations must be an Array.`);let i=(s=t.args)!==null&&s!==void 0?s:{};(0,$4.isObjectLike)(i)&&!Array.isArray(i)||(0,XC.devAssert)(
!1,`@${t.name} args must be an object with argument names as keys.`),this.args=(0,Mc.defineArguments)(i)}get[Symbol.toStringTag](){return"GraphQLDirective"}toConfig(){
return{name:this.name,description:this.description,locations:this.locations,args:(0,Mc.argsToArgsConfig)(this.args),isRepeatable:this.isRepeatable,deprecationReason:this.
deprecationReason,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return"@"+this.name}toJSON(){return this.
toString()}};St.GraphQLDirective=Ls;var ej=new Ls({name:"include",description:"Directs the executor to include this field or fragment only when the `if` argumen\
t is true.",locations:[Lr.DirectiveLocation.FIELD,Lr.DirectiveLocation.FRAGMENT_SPREAD,Lr.DirectiveLocation.INLINE_FRAGMENT],args:{if:{type:new Mc.GraphQLNonNull(
em.GraphQLBoolean),description:"Included when true."}}});St.GraphQLIncludeDirective=ej;var tj=new Ls({name:"skip",description:"Directs the executor to skip this\
 field or fragment when the `if` argument is true.",locations:[Lr.DirectiveLocation.FIELD,Lr.DirectiveLocation.FRAGMENT_SPREAD,Lr.DirectiveLocation.INLINE_FRAGMENT],
args:{if:{type:new Mc.GraphQLNonNull(em.GraphQLBoolean),description:"Skipped when true."}}});St.GraphQLSkipDirective=tj;var rj="No longer supported";St.DEFAULT_DEPRECATION_REASON=
rj;var nj=new Ls({name:"deprecated",description:"Marks an element of a GraphQL schema as no longer supported.",locations:[Lr.DirectiveLocation.FIELD_DEFINITION,
Lr.DirectiveLocation.ARGUMENT_DEFINITION,Lr.DirectiveLocation.INPUT_FIELD_DEFINITION,Lr.DirectiveLocation.ENUM_VALUE,Lr.DirectiveLocation.DIRECTIVE_DEFINITION],
args:{reason:{type:em.GraphQLString,description:"Explains why this element was deprecated, usually also including a suggestion for how to access supported simil\
ar data. Formatted using the Markdown syntax, as specified by [CommonMark](https://commonmark.org/).",defaultValue:rj}}});St.GraphQLDeprecatedDirective=nj;var sj=new Ls(
{name:"specifiedBy",description:"Exposes a URL that specifies the behavior of this scalar.",locations:[Lr.DirectiveLocation.SCALAR],args:{url:{type:new Mc.GraphQLNonNull(
em.GraphQLString),description:"The URL that specifies the behavior of this scalar."}}});St.GraphQLSpecifiedByDirective=sj;var ij=new Ls({name:"oneOf",description:"\
Indicates exactly one field must be supplied and this field must not be `null`.",locations:[Lr.DirectiveLocation.INPUT_OBJECT],args:{}});St.GraphQLOneOfDirective=
ij;var oj=Object.freeze([ej,tj,nj,sj,ij]);St.specifiedDirectives=oj;function F4(e){return oj.some(({name:t})=>t===e.name)}});var gr=E(C_=>{"use strict";Object.defineProperty(C_,"__esModule",{value:!0});C_.invariant=U4;function U4(e,t){if(!!!e)throw new Error(t??"Unexpected invariant t\
riggered.")}});var tm=E(j_=>{"use strict";Object.defineProperty(j_,"__esModule",{value:!0});j_.isIterableObject=G4;function G4(e){return typeof e=="object"&&typeof e?.[Symbol.
iterator]=="function"}});var Gc=E(L_=>{"use strict";Object.defineProperty(L_,"__esModule",{value:!0});L_.astFromValue=Uc;var aj=Me(),B4=gr(),V4=tm(),K4=Xn(),Xr=Oe(),Fc=ke(),Q4=ts();function Uc(e,t){
if((0,Fc.isNonNullType)(t)){let r=Uc(e,t.ofType);return r?.kind===Xr.Kind.NULL?null:r}if(e===null)return{kind:Xr.Kind.NULL};if(e===void 0)return null;if((0,Fc.isListType)(
t)){let r=t.ofType;if((0,V4.isIterableObject)(e)){let n=[];for(let s of e){let i=Uc(s,r);i!=null&&n.push(i)}return{kind:Xr.Kind.LIST,values:n}}return Uc(e,r)}if((0,Fc.
isInputObjectType)(t)){if(!(0,K4.isObjectLike)(e))return null;let r=[];for(let n of Object.values(t.getFields())){let s=Uc(e[n.name],n.type);s&&r.push({kind:Xr.
Kind.OBJECT_FIELD,name:{kind:Xr.Kind.NAME,value:n.name},value:s})}return{kind:Xr.Kind.OBJECT,fields:r}}if((0,Fc.isLeafType)(t)){let r=t.serialize(e);if(r==null)
return null;if(typeof r=="boolean")return{kind:Xr.Kind.BOOLEAN,value:r};if(typeof r=="number"&&Number.isFinite(r)){let n=String(r);return uj.test(n)?{kind:Xr.Kind.
INT,value:n}:{kind:Xr.Kind.FLOAT,value:n}}if(typeof r=="string")return(0,Fc.isEnumType)(t)?{kind:Xr.Kind.ENUM,value:r}:t===Q4.GraphQLID&&uj.test(r)?{kind:Xr.Kind.
INT,value:r}:{kind:Xr.Kind.STRING,value:r};throw new TypeError(`Cannot convert value to AST: ${(0,aj.inspect)(r)}.`)}(0,B4.invariant)(!1,"Unexpected input type:\
 "+(0,aj.inspect)(t))}var uj=/^-?(?:0|[1-9][0-9]*)$/});var en=E(Je=>{"use strict";Object.defineProperty(Je,"__esModule",{value:!0});Je.introspectionTypes=Je.__TypeKind=Je.__Type=Je.__Schema=Je.__InputValue=Je.__Field=
Je.__EnumValue=Je.__DirectiveLocation=Je.__Directive=Je.TypeNameMetaFieldDef=Je.TypeMetaFieldDef=Je.TypeKind=Je.SchemaMetaFieldDef=void 0;Je.isIntrospectionType=
e5;var H4=Me(),J4=gr(),jt=_a(),Y4=zr(),W4=Gc(),G=ke(),Qe=ts(),$_=new G.GraphQLObjectType({name:"__Schema",description:"A GraphQL Schema defines the capabilities\
 of a GraphQL server. It exposes all available types and directives on the server, as well as the entry points for query, mutation, and subscription operations.",
fields:()=>({description:{type:Qe.GraphQLString,resolve:e=>e.description},types:{description:"A list of all types supported by this server.",type:new G.GraphQLNonNull(
new G.GraphQLList(new G.GraphQLNonNull(Zr))),resolve(e){return Object.values(e.getTypeMap())}},queryType:{description:"The type that query operations will be ro\
oted at.",type:new G.GraphQLNonNull(Zr),resolve:e=>e.getQueryType()},mutationType:{description:"If this server supports mutation, the type that mutation operati\
ons will be rooted at.",type:Zr,resolve:e=>e.getMutationType()},subscriptionType:{description:"If this server support subscription, the type that subscription o\
perations will be rooted at.",type:Zr,resolve:e=>e.getSubscriptionType()},directives:{description:"A list of all directives supported by this server.",type:new G.
GraphQLNonNull(new G.GraphQLList(new G.GraphQLNonNull(D_))),args:{includeDeprecated:{type:new G.GraphQLNonNull(Qe.GraphQLBoolean),defaultValue:!1}},resolve:(e,{
includeDeprecated:t})=>t?e.getDirectives():e.getDirectives().filter(r=>r.deprecationReason==null)}})});Je.__Schema=$_;var D_=new G.GraphQLObjectType({name:"__Di\
rective",description:`A Directive provides a way to describe alternate runtime execution and type validation behavior in a GraphQL document.

In some cases, you need to provide options to alter GraphQL's execution behavior in ways field arguments will not suffice, such as conditionally including or sk\
ipping a field. Directives provide this by describing additional information to the executor.`,fields:()=>({name:{type:new G.GraphQLNonNull(Qe.GraphQLString),resolve:e=>e.
name},description:{type:Qe.GraphQLString,resolve:e=>e.description},isRepeatable:{type:new G.GraphQLNonNull(Qe.GraphQLBoolean),resolve:e=>e.isRepeatable},locations:{
type:new G.GraphQLNonNull(new G.GraphQLList(new G.GraphQLNonNull(q_))),resolve:e=>e.locations},args:{type:new G.GraphQLNonNull(new G.GraphQLList(new G.GraphQLNonNull(
Bc))),args:{includeDeprecated:{type:Qe.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){return t?e.args:e.args.filter(r=>r.deprecationReason==null)}},
isDeprecated:{type:new G.GraphQLNonNull(Qe.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:Qe.GraphQLString,resolve:e=>e.deprecationReason}})});
Je.__Directive=D_;var q_=new G.GraphQLEnumType({name:"__DirectiveLocation",description:"A Directive can be adjacent to many parts of the GraphQL language, a __D\
irectiveLocation describes one such possible adjacencies.",values:{QUERY:{value:jt.DirectiveLocation.QUERY,description:"Location adjacent to a query operation."},
MUTATION:{value:jt.DirectiveLocation.MUTATION,description:"Location adjacent to a mutation operation."},SUBSCRIPTION:{value:jt.DirectiveLocation.SUBSCRIPTION,description:"\
Location adjacent to a subscription operation."},FIELD:{value:jt.DirectiveLocation.FIELD,description:"Location adjacent to a field."},FRAGMENT_DEFINITION:{value:jt.
DirectiveLocation.FRAGMENT_DEFINITION,description:"Location adjacent to a fragment definition."},FRAGMENT_SPREAD:{value:jt.DirectiveLocation.FRAGMENT_SPREAD,description:"\
Location adjacent to a fragment spread."},INLINE_FRAGMENT:{value:jt.DirectiveLocation.INLINE_FRAGMENT,description:"Location adjacent to an inline fragment."},VARIABLE_DEFINITION:{
value:jt.DirectiveLocation.VARIABLE_DEFINITION,description:"Location adjacent to a variable definition."},SCHEMA:{value:jt.DirectiveLocation.SCHEMA,description:"\
Location adjacent to a schema definition."},SCALAR:{value:jt.DirectiveLocation.SCALAR,description:"Location adjacent to a scalar definition."},OBJECT:{value:jt.
DirectiveLocation.OBJECT,description:"Location adjacent to an object type definition."},FIELD_DEFINITION:{value:jt.DirectiveLocation.FIELD_DEFINITION,description:"\
Location adjacent to a field definition."},ARGUMENT_DEFINITION:{value:jt.DirectiveLocation.ARGUMENT_DEFINITION,description:"Location adjacent to an argument def\
inition."},INTERFACE:{value:jt.DirectiveLocation.INTERFACE,description:"Location adjacent to an interface definition."},UNION:{value:jt.DirectiveLocation.UNION,
description:"Location adjacent to a union definition."},ENUM:{value:jt.DirectiveLocation.ENUM,description:"Location adjacent to an enum definition."},ENUM_VALUE:{
value:jt.DirectiveLocation.ENUM_VALUE,description:"Location adjacent to an enum value definition."},INPUT_OBJECT:{value:jt.DirectiveLocation.INPUT_OBJECT,description:"\
Location adjacent to an input object type definition."},INPUT_FIELD_DEFINITION:{value:jt.DirectiveLocation.INPUT_FIELD_DEFINITION,description:"Location adjacent\
 to an input object field definition."},DIRECTIVE_DEFINITION:{value:jt.DirectiveLocation.DIRECTIVE_DEFINITION,description:"Location adjacent to a directive defi\
nition."}}});Je.__DirectiveLocation=q_;var Zr=new G.GraphQLObjectType({name:"__Type",description:"The fundamental unit of any GraphQL Schema is the type. There \
are many kinds of types in GraphQL as represented by the `__TypeKind` enum.\n\nDepending on the kind of a type, certain fields describe information about that typ\
e. Scalar types provide no information beyond a name, description and optional `specifiedByURL`, while Enum types provide their values. Object and Interface typ\
es provide the fields they describe. Abstract types, Union and Interface, provide the Object types possible at runtime. List and NonNull types compose other typ\
es.",fields:()=>({kind:{type:new G.GraphQLNonNull(U_),resolve(e){if((0,G.isScalarType)(e))return Bt.SCALAR;if((0,G.isObjectType)(e))return Bt.OBJECT;if((0,G.isInterfaceType)(
e))return Bt.INTERFACE;if((0,G.isUnionType)(e))return Bt.UNION;if((0,G.isEnumType)(e))return Bt.ENUM;if((0,G.isInputObjectType)(e))return Bt.INPUT_OBJECT;if((0,G.
isListType)(e))return Bt.LIST;if((0,G.isNonNullType)(e))return Bt.NON_NULL;(0,J4.invariant)(!1,`Unexpected type: "${(0,H4.inspect)(e)}".`)}},name:{type:Qe.GraphQLString,
resolve:e=>"name"in e?e.name:void 0},description:{type:Qe.GraphQLString,resolve:e=>"description"in e?e.description:void 0},specifiedByURL:{type:Qe.GraphQLString,
resolve:e=>"specifiedByURL"in e?e.specifiedByURL:void 0},fields:{type:new G.GraphQLList(new G.GraphQLNonNull(M_)),args:{includeDeprecated:{type:Qe.GraphQLBoolean,
defaultValue:!1}},resolve(e,{includeDeprecated:t}){if((0,G.isObjectType)(e)||(0,G.isInterfaceType)(e)){let r=Object.values(e.getFields());return t?r:r.filter(n=>n.
deprecationReason==null)}}},interfaces:{type:new G.GraphQLList(new G.GraphQLNonNull(Zr)),resolve(e){if((0,G.isObjectType)(e)||(0,G.isInterfaceType)(e))return e.
getInterfaces()}},possibleTypes:{type:new G.GraphQLList(new G.GraphQLNonNull(Zr)),resolve(e,t,r,{schema:n}){if((0,G.isAbstractType)(e))return n.getPossibleTypes(
e)}},enumValues:{type:new G.GraphQLList(new G.GraphQLNonNull(F_)),args:{includeDeprecated:{type:Qe.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){
if((0,G.isEnumType)(e)){let r=e.getValues();return t?r:r.filter(n=>n.deprecationReason==null)}}},inputFields:{type:new G.GraphQLList(new G.GraphQLNonNull(Bc)),args:{
includeDeprecated:{type:Qe.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){if((0,G.isInputObjectType)(e)){let r=Object.values(e.getFields());return t?
r:r.filter(n=>n.deprecationReason==null)}}},ofType:{type:Zr,resolve:e=>"ofType"in e?e.ofType:void 0},isOneOf:{type:Qe.GraphQLBoolean,resolve:e=>{if((0,G.isInputObjectType)(
e))return e.isOneOf}}})});Je.__Type=Zr;var M_=new G.GraphQLObjectType({name:"__Field",description:"Object and Interface types are described by a list of Fields,\
 each of which has a name, potentially a list of arguments, and a return type.",fields:()=>({name:{type:new G.GraphQLNonNull(Qe.GraphQLString),resolve:e=>e.name},
description:{type:Qe.GraphQLString,resolve:e=>e.description},args:{type:new G.GraphQLNonNull(new G.GraphQLList(new G.GraphQLNonNull(Bc))),args:{includeDeprecated:{
type:Qe.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){return t?e.args:e.args.filter(r=>r.deprecationReason==null)}},type:{type:new G.GraphQLNonNull(
Zr),resolve:e=>e.type},isDeprecated:{type:new G.GraphQLNonNull(Qe.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:Qe.GraphQLString,
resolve:e=>e.deprecationReason}})});Je.__Field=M_;var Bc=new G.GraphQLObjectType({name:"__InputValue",description:"Arguments provided to Fields or Directives an\
d the input fields of an InputObject are represented as Input Values which describe their type and optionally a default value.",fields:()=>({name:{type:new G.GraphQLNonNull(
Qe.GraphQLString),resolve:e=>e.name},description:{type:Qe.GraphQLString,resolve:e=>e.description},type:{type:new G.GraphQLNonNull(Zr),resolve:e=>e.type},defaultValue:{
type:Qe.GraphQLString,description:"A GraphQL-formatted string representing the default value for this input value.",resolve(e){let{type:t,defaultValue:r}=e,n=(0,W4.
astFromValue)(r,t);return n?(0,Y4.print)(n):null}},isDeprecated:{type:new G.GraphQLNonNull(Qe.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{
type:Qe.GraphQLString,resolve:e=>e.deprecationReason}})});Je.__InputValue=Bc;var F_=new G.GraphQLObjectType({name:"__EnumValue",description:"One possible value \
for a given Enum. Enum values are unique values, not a placeholder for a string or numeric value. However an Enum value is returned in a JSON response as a stri\
ng.",fields:()=>({name:{type:new G.GraphQLNonNull(Qe.GraphQLString),resolve:e=>e.name},description:{type:Qe.GraphQLString,resolve:e=>e.description},isDeprecated:{
type:new G.GraphQLNonNull(Qe.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:Qe.GraphQLString,resolve:e=>e.deprecationReason}})});
Je.__EnumValue=F_;var Bt;Je.TypeKind=Bt;(function(e){e.SCALAR="SCALAR",e.OBJECT="OBJECT",e.INTERFACE="INTERFACE",e.UNION="UNION",e.ENUM="ENUM",e.INPUT_OBJECT="I\
NPUT_OBJECT",e.LIST="LIST",e.NON_NULL="NON_NULL"})(Bt||(Je.TypeKind=Bt={}));var U_=new G.GraphQLEnumType({name:"__TypeKind",description:"An enum describing what\
 kind of type a given `__Type` is.",values:{SCALAR:{value:Bt.SCALAR,description:"Indicates this type is a scalar."},OBJECT:{value:Bt.OBJECT,description:"Indicat\
es this type is an object. `fields` and `interfaces` are valid fields."},INTERFACE:{value:Bt.INTERFACE,description:"Indicates this type is an interface. `fields\
`, `interfaces`, and `possibleTypes` are valid fields."},UNION:{value:Bt.UNION,description:"Indicates this type is a union. `possibleTypes` is a valid field."},
ENUM:{value:Bt.ENUM,description:"Indicates this type is an enum. `enumValues` is a valid field."},INPUT_OBJECT:{value:Bt.INPUT_OBJECT,description:"Indicates thi\
s type is an input object. `inputFields` is a valid field."},LIST:{value:Bt.LIST,description:"Indicates this type is a list. `ofType` is a valid field."},NON_NULL:{
value:Bt.NON_NULL,description:"Indicates this type is a non-null. `ofType` is a valid field."}}});Je.__TypeKind=U_;var z4={name:"__schema",type:new G.GraphQLNonNull(
$_),description:"Access the current type schema of this server.",args:[],resolve:(e,t,r,{schema:n})=>n,deprecationReason:void 0,extensions:Object.create(null),astNode:void 0};
Je.SchemaMetaFieldDef=z4;var X4={name:"__type",type:Zr,description:"Request the type information of a single type.",args:[{name:"name",description:void 0,type:new G.
GraphQLNonNull(Qe.GraphQLString),defaultValue:void 0,deprecationReason:void 0,extensions:Object.create(null),astNode:void 0}],resolve:(e,{name:t},r,{schema:n})=>n.
getType(t),deprecationReason:void 0,extensions:Object.create(null),astNode:void 0};Je.TypeMetaFieldDef=X4;var Z4={name:"__typename",type:new G.GraphQLNonNull(Qe.
GraphQLString),description:"The name of the current Object type at runtime.",args:[],resolve:(e,t,r,{parentType:n})=>n.name,deprecationReason:void 0,extensions:Object.
create(null),astNode:void 0};Je.TypeNameMetaFieldDef=Z4;var cj=Object.freeze([$_,D_,q_,Zr,M_,Bc,F_,U_]);Je.introspectionTypes=cj;function e5(e){return cj.some(({
name:t})=>e.name===t)}});var mo=E(Sa=>{"use strict";Object.defineProperty(Sa,"__esModule",{value:!0});Sa.GraphQLSchema=void 0;Sa.assertSchema=i5;Sa.isSchema=pj;var rm=hr(),B_=Me(),t5=Rc(),
r5=Xn(),n5=Lf(),G_=Sr(),En=ke(),lj=Rr(),s5=en();function pj(e){return(0,t5.instanceOf)(e,nm)}function i5(e){if(!pj(e))throw new Error(`Expected ${(0,B_.inspect)(
e)} to be a GraphQL schema.`);return e}var nm=class{constructor(t){var r,n;this.__validationErrors=t.assumeValid===!0?[]:void 0,(0,r5.isObjectLike)(t)||(0,rm.devAssert)(
!1,"Must provide configuration object."),!t.types||Array.isArray(t.types)||(0,rm.devAssert)(!1,`"types" must be Array if provided but got: ${(0,B_.inspect)(t.types)}\
.`),!t.directives||Array.isArray(t.directives)||(0,rm.devAssert)(!1,`"directives" must be Array if provided but got: ${(0,B_.inspect)(t.directives)}.`),this.description=
t.description,this.extensions=(0,n5.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._queryType=
t.query,this._mutationType=t.mutation,this._subscriptionType=t.subscription,this._directives=(n=t.directives)!==null&&n!==void 0?n:lj.specifiedDirectives;let s=new Set(
t.types);if(t.types!=null)for(let i of t.types)s.delete(i),Sn(i,s);this._queryType!=null&&Sn(this._queryType,s),this._mutationType!=null&&Sn(this._mutationType,
s),this._subscriptionType!=null&&Sn(this._subscriptionType,s);for(let i of this._directives)if((0,lj.isDirective)(i))for(let o of i.args)Sn(o.type,s);Sn(s5.__Schema,
s),this._typeMap=Object.create(null),this._subTypeMap=Object.create(null),this._implementationsMap=Object.create(null);for(let i of s){if(i==null)continue;let o=i.
name;if(o||(0,rm.devAssert)(!1,"One of the provided types for building the Schema is missing a name."),this._typeMap[o]!==void 0)throw new Error(`Schema must co\
ntain uniquely named types but contains multiple types named "${o}".`);if(this._typeMap[o]=i,(0,En.isInterfaceType)(i)){for(let a of i.getInterfaces())if((0,En.
isInterfaceType)(a)){let u=this._implementationsMap[a.name];u===void 0&&(u=this._implementationsMap[a.name]={objects:[],interfaces:[]}),u.interfaces.push(i)}}else if((0,En.
isObjectType)(i)){for(let a of i.getInterfaces())if((0,En.isInterfaceType)(a)){let u=this._implementationsMap[a.name];u===void 0&&(u=this._implementationsMap[a.
name]={objects:[],interfaces:[]}),u.objects.push(i)}}}}get[Symbol.toStringTag](){return"GraphQLSchema"}getQueryType(){return this._queryType}getMutationType(){return this.
_mutationType}getSubscriptionType(){return this._subscriptionType}getRootType(t){switch(t){case G_.OperationTypeNode.QUERY:return this.getQueryType();case G_.OperationTypeNode.
MUTATION:return this.getMutationType();case G_.OperationTypeNode.SUBSCRIPTION:return this.getSubscriptionType()}}getTypeMap(){return this._typeMap}getType(t){return this.
getTypeMap()[t]}getPossibleTypes(t){return(0,En.isUnionType)(t)?t.getTypes():this.getImplementations(t).objects}getImplementations(t){let r=this._implementationsMap[t.
name];return r??{objects:[],interfaces:[]}}isSubType(t,r){let n=this._subTypeMap[t.name];if(n===void 0){if(n=Object.create(null),(0,En.isUnionType)(t))for(let s of t.
getTypes())n[s.name]=!0;else{let s=this.getImplementations(t);for(let i of s.objects)n[i.name]=!0;for(let i of s.interfaces)n[i.name]=!0}this._subTypeMap[t.name]=
n}return n[r.name]!==void 0}getDirectives(){return this._directives}getDirective(t){return this.getDirectives().find(r=>r.name===t)}toConfig(){return{description:this.
description,query:this.getQueryType(),mutation:this.getMutationType(),subscription:this.getSubscriptionType(),types:Object.values(this.getTypeMap()),directives:this.
getDirectives(),extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes,assumeValid:this.__validationErrors!==void 0}}};Sa.GraphQLSchema=
nm;function Sn(e,t){let r=(0,En.getNamedType)(e);if(!t.has(r)){if(t.add(r),(0,En.isUnionType)(r))for(let n of r.getTypes())Sn(n,t);else if((0,En.isObjectType)(r)||
(0,En.isInterfaceType)(r)){for(let n of r.getInterfaces())Sn(n,t);for(let n of Object.values(r.getFields())){Sn(n.type,t);for(let s of n.args)Sn(s.type,t)}}else if((0,En.
isInputObjectType)(r))for(let n of Object.values(r.getFields()))Sn(n.type,t)}return t}});var Kc=E(sm=>{"use strict";Object.defineProperty(sm,"__esModule",{value:!0});sm.assertValidSchema=c5;sm.validateSchema=yj;var lr=Me(),o5=ee(),V_=Sr(),dj=Lc(),gt=ke(),
gj=Rr(),a5=en(),u5=mo();function yj(e){if((0,u5.assertSchema)(e),e.__validationErrors)return e.__validationErrors;let t=new Q_(e);l5(t),p5(t),d5(t);let r=t.getErrors();
return e.__validationErrors=r,r}function c5(e){let t=yj(e);if(t.length!==0)throw new Error(t.map(r=>r.message).join(`

`))}var Q_=class{constructor(t){this._errors=[],this.schema=t}reportError(t,r){let n=Array.isArray(r)?r.filter(Boolean):r;this._errors.push(new o5.GraphQLError(
t,{nodes:n}))}getErrors(){return this._errors}};function l5(e){let t=e.schema,r=t.getQueryType();if(!r)e.reportError("Query root type must be provided.",t.astNode);else if(!(0,gt.
isObjectType)(r)){var n;e.reportError(`Query root type must be Object type, it cannot be ${(0,lr.inspect)(r)}.`,(n=K_(t,V_.OperationTypeNode.QUERY))!==null&&n!==
void 0?n:r.astNode)}let s=t.getMutationType();if(s&&!(0,gt.isObjectType)(s)){var i;e.reportError(`Mutation root type must be Object type if provided, it cannot \
be ${(0,lr.inspect)(s)}.`,(i=K_(t,V_.OperationTypeNode.MUTATION))!==null&&i!==void 0?i:s.astNode)}let o=t.getSubscriptionType();if(o&&!(0,gt.isObjectType)(o)){var a;
e.reportError(`Subscription root type must be Object type if provided, it cannot be ${(0,lr.inspect)(o)}.`,(a=K_(t,V_.OperationTypeNode.SUBSCRIPTION))!==null&&a!==
void 0?a:o.astNode)}}function K_(e,t){var r;return(r=[e.astNode,...e.extensionASTNodes].flatMap(n=>{var s;return(s=n?.operationTypes)!==null&&s!==void 0?s:[]}).
find(n=>n.operation===t))===null||r===void 0?void 0:r.type}function p5(e){for(let r of e.schema.getDirectives()){if(!(0,gj.isDirective)(r)){e.reportError(`Expec\
ted directive but got: ${(0,lr.inspect)(r)}.`,r?.astNode);continue}ho(e,r),r.locations.length===0&&e.reportError(`Directive @${r.name} must include 1 or more lo\
cations.`,r.astNode);for(let n of r.args)if(ho(e,n),(0,gt.isInputType)(n.type)||e.reportError(`The type of @${r.name}(${n.name}:) must be Input Type but got: ${(0,lr.
inspect)(n.type)}.`,n.astNode),(0,gt.isRequiredArgument)(n)&&n.deprecationReason!=null){var t;e.reportError(`Required argument @${r.name}(${n.name}:) cannot be \
deprecated.`,[H_(n.astNode),(t=n.astNode)===null||t===void 0?void 0:t.type])}}}function ho(e,t){t.name.startsWith("__")&&e.reportError(`Name "${t.name}" must no\
t begin with "__", which is reserved by GraphQL introspection.`,t.astNode)}function d5(e){let t=_5(e),r=e.schema.getTypeMap();for(let n of Object.values(r)){if(!(0,gt.
isNamedType)(n)){e.reportError(`Expected GraphQL named type but got: ${(0,lr.inspect)(n)}.`,n.astNode);continue}(0,a5.isIntrospectionType)(n)||ho(e,n),(0,gt.isObjectType)(
n)||(0,gt.isInterfaceType)(n)?(fj(e,n),mj(e,n)):(0,gt.isUnionType)(n)?h5(e,n):(0,gt.isEnumType)(n)?g5(e,n):(0,gt.isInputObjectType)(n)&&(y5(e,n),t(n))}}function fj(e,t){
let r=Object.values(t.getFields());r.length===0&&e.reportError(`Type ${t.name} must define one or more fields.`,[t.astNode,...t.extensionASTNodes]);for(let o of r){
if(ho(e,o),!(0,gt.isOutputType)(o.type)){var n;e.reportError(`The type of ${t.name}.${o.name} must be Output Type but got: ${(0,lr.inspect)(o.type)}.`,(n=o.astNode)===
null||n===void 0?void 0:n.type)}for(let a of o.args){let u=a.name;if(ho(e,a),!(0,gt.isInputType)(a.type)){var s;e.reportError(`The type of ${t.name}.${o.name}(${u}\
:) must be Input Type but got: ${(0,lr.inspect)(a.type)}.`,(s=a.astNode)===null||s===void 0?void 0:s.type)}if((0,gt.isRequiredArgument)(a)&&a.deprecationReason!=
null){var i;e.reportError(`Required argument ${t.name}.${o.name}(${u}:) cannot be deprecated.`,[H_(a.astNode),(i=a.astNode)===null||i===void 0?void 0:i.type])}}}}
function mj(e,t){let r=Object.create(null);for(let n of t.getInterfaces()){if(!(0,gt.isInterfaceType)(n)){e.reportError(`Type ${(0,lr.inspect)(t)} must only imp\
lement Interface types, it cannot implement ${(0,lr.inspect)(n)}.`,Vc(t,n));continue}if(t===n){e.reportError(`Type ${t.name} cannot implement itself because it \
would create a circular reference.`,Vc(t,n));continue}if(r[n.name]){e.reportError(`Type ${t.name} can only implement ${n.name} once.`,Vc(t,n));continue}r[n.name]=
!0,m5(e,t,n),f5(e,t,n)}}function f5(e,t,r){let n=t.getFields();for(let u of Object.values(r.getFields())){let c=u.name,l=n[c];if(!l){e.reportError(`Interface fi\
eld ${r.name}.${c} expected but ${t.name} does not provide it.`,[u.astNode,t.astNode,...t.extensionASTNodes]);continue}if(!(0,dj.isTypeSubTypeOf)(e.schema,l.type,
u.type)){var s,i;e.reportError(`Interface field ${r.name}.${c} expects type ${(0,lr.inspect)(u.type)} but ${t.name}.${c} is type ${(0,lr.inspect)(l.type)}.`,[(s=
u.astNode)===null||s===void 0?void 0:s.type,(i=l.astNode)===null||i===void 0?void 0:i.type])}for(let p of u.args){let d=p.name,f=l.args.find(g=>g.name===d);if(!f){
e.reportError(`Interface field argument ${r.name}.${c}(${d}:) expected but ${t.name}.${c} does not provide it.`,[p.astNode,l.astNode]);continue}if(!(0,dj.isEqualType)(
p.type,f.type)){var o,a;e.reportError(`Interface field argument ${r.name}.${c}(${d}:) expects type ${(0,lr.inspect)(p.type)} but ${t.name}.${c}(${d}:) is type ${(0,lr.
inspect)(f.type)}.`,[(o=p.astNode)===null||o===void 0?void 0:o.type,(a=f.astNode)===null||a===void 0?void 0:a.type])}}for(let p of l.args){let d=p.name;!u.args.
find(g=>g.name===d)&&(0,gt.isRequiredArgument)(p)&&e.reportError(`Object field ${t.name}.${c} includes required argument ${d} that is missing from the Interface\
 field ${r.name}.${c}.`,[p.astNode,u.astNode])}}}function m5(e,t,r){let n=t.getInterfaces();for(let s of r.getInterfaces())n.includes(s)||e.reportError(s===t?`T\
ype ${t.name} cannot implement ${r.name} because it would create a circular reference.`:`Type ${t.name} must implement ${s.name} because it is implemented by ${r.
name}.`,[...Vc(r,s),...Vc(t,r)])}function h5(e,t){let r=t.getTypes();r.length===0&&e.reportError(`Union type ${t.name} must define one or more member types.`,[t.
astNode,...t.extensionASTNodes]);let n=Object.create(null);for(let s of r){if(n[s.name]){e.reportError(`Union type ${t.name} can only include type ${s.name} onc\
e.`,hj(t,s.name));continue}n[s.name]=!0,(0,gt.isObjectType)(s)||e.reportError(`Union type ${t.name} can only include Object types, it cannot include ${(0,lr.inspect)(
s)}.`,hj(t,String(s)))}}function g5(e,t){let r=t.getValues();r.length===0&&e.reportError(`Enum type ${t.name} must define one or more values.`,[t.astNode,...t.extensionASTNodes]);
for(let n of r)ho(e,n)}function y5(e,t){let r=Object.values(t.getFields());r.length===0&&e.reportError(`Input Object type ${t.name} must define one or more fiel\
ds.`,[t.astNode,...t.extensionASTNodes]);for(let i of r){if(ho(e,i),!(0,gt.isInputType)(i.type)){var n;e.reportError(`The type of ${t.name}.${i.name} must be In\
put Type but got: ${(0,lr.inspect)(i.type)}.`,(n=i.astNode)===null||n===void 0?void 0:n.type)}if((0,gt.isRequiredInputField)(i)&&i.deprecationReason!=null){var s;
e.reportError(`Required input field ${t.name}.${i.name} cannot be deprecated.`,[H_(i.astNode),(s=i.astNode)===null||s===void 0?void 0:s.type])}t.isOneOf&&b5(t,i,
e)}}function b5(e,t,r){if((0,gt.isNonNullType)(t.type)){var n;r.reportError(`OneOf input field ${e.name}.${t.name} must be nullable.`,(n=t.astNode)===null||n===
void 0?void 0:n.type)}t.defaultValue!==void 0&&r.reportError(`OneOf input field ${e.name}.${t.name} cannot have a default value.`,t.astNode)}function _5(e){let t=Object.
create(null),r=[],n=Object.create(null);return s;function s(i){if(t[i.name])return;t[i.name]=!0,n[i.name]=r.length;let o=Object.values(i.getFields());for(let a of o)
if((0,gt.isNonNullType)(a.type)&&(0,gt.isInputObjectType)(a.type.ofType)){let u=a.type.ofType,c=n[u.name];if(r.push(a),c===void 0)s(u);else{let l=r.slice(c),p=l.
map(d=>d.name).join(".");e.reportError(`Cannot reference Input Object "${u.name}" within itself through a series of non-null fields: "${p}".`,l.map(d=>d.astNode))}
r.pop()}n[i.name]=void 0}}function Vc(e,t){let{astNode:r,extensionASTNodes:n}=e;return(r!=null?[r,...n]:n).flatMap(i=>{var o;return(o=i.interfaces)!==null&&o!==
void 0?o:[]}).filter(i=>i.name.value===t.name)}function hj(e,t){let{astNode:r,extensionASTNodes:n}=e;return(r!=null?[r,...n]:n).flatMap(i=>{var o;return(o=i.types)!==
null&&o!==void 0?o:[]}).filter(i=>i.name.value===t)}function H_(e){var t;return e==null||(t=e.directives)===null||t===void 0?void 0:t.find(r=>r.name.value===gj.
GraphQLDeprecatedDirective.name)}});var Oa=E(Ii=>{"use strict";Object.defineProperty(Ii,"__esModule",{value:!0});Ii.BREAK=void 0;Ii.getEnterLeaveForKind=im;Ii.getVisitFn=S5;Ii.visit=T5;Ii.visitInParallel=
E5;var v5=hr(),w5=Me(),J_=Sr(),bj=Oe(),Ra=Object.freeze({});Ii.BREAK=Ra;function T5(e,t,r=J_.QueryDocumentKeys){let n=new Map;for(let v of Object.values(bj.Kind))
n.set(v,im(t,v));let s,i=Array.isArray(e),o=[e],a=-1,u=[],c=e,l,p,d=[],f=[];do{a++;let v=a===o.length,N=v&&u.length!==0;if(v){if(l=f.length===0?void 0:d[d.length-
1],c=p,p=f.pop(),N)if(i){c=c.slice();let $=0;for(let[U,B]of u){let se=U-$;B===null?(c.splice(se,1),$++):c[se]=B}}else{c={...c};for(let[$,U]of u)c[$]=U}a=s.index,
o=s.keys,u=s.edits,i=s.inArray,s=s.prev}else if(p){if(l=i?a:o[a],c=p[l],c==null)continue;d.push(l)}let R;if(!Array.isArray(c)){var g,h;(0,J_.isNode)(c)||(0,v5.devAssert)(
!1,`Invalid AST Node: ${(0,w5.inspect)(c)}.`);let $=v?(g=n.get(c.kind))===null||g===void 0?void 0:g.leave:(h=n.get(c.kind))===null||h===void 0?void 0:h.enter;if(R=
$?.call(t,c,l,p,d,f),R===Ra)break;if(R===!1){if(!v){d.pop();continue}}else if(R!==void 0&&(u.push([l,R]),!v))if((0,J_.isNode)(R))c=R;else{d.pop();continue}}if(R===
void 0&&N&&u.push([l,c]),v)d.pop();else{var b;s={inArray:i,index:a,keys:o,edits:u,prev:s},i=Array.isArray(c),o=i?c:(b=r[c.kind])!==null&&b!==void 0?b:[],a=-1,u=
[],p&&f.push(p),p=c}}while(s!==void 0);return u.length!==0?u[u.length-1][1]:e}function E5(e){let t=new Array(e.length).fill(null),r=Object.create(null);for(let n of Object.
values(bj.Kind)){let s=!1,i=new Array(e.length).fill(void 0),o=new Array(e.length).fill(void 0);for(let u=0;u<e.length;++u){let{enter:c,leave:l}=im(e[u],n);s||(s=
c!=null||l!=null),i[u]=c,o[u]=l}if(!s)continue;let a={enter(...u){let c=u[0];for(let p=0;p<e.length;p++)if(t[p]===null){var l;let d=(l=i[p])===null||l===void 0?
void 0:l.apply(e[p],u);if(d===!1)t[p]=c;else if(d===Ra)t[p]=Ra;else if(d!==void 0)return d}},leave(...u){let c=u[0];for(let p=0;p<e.length;p++)if(t[p]===null){var l;
let d=(l=o[p])===null||l===void 0?void 0:l.apply(e[p],u);if(d===Ra)t[p]=Ra;else if(d!==void 0&&d!==!1)return d}else t[p]===c&&(t[p]=null)}};r[n]=a}return r}function im(e,t){
let r=e[t];return typeof r=="object"?r:typeof r=="function"?{enter:r,leave:void 0}:{enter:e.enter,leave:e.leave}}function S5(e,t,r){let{enter:n,leave:s}=im(e,t);
return r?s:n}});var rs=E(z_=>{"use strict";Object.defineProperty(z_,"__esModule",{value:!0});z_.typeFromAST=W_;var Y_=Oe(),_j=ke();function W_(e,t){switch(t.kind){case Y_.Kind.
LIST_TYPE:{let r=W_(e,t.type);return r&&new _j.GraphQLList(r)}case Y_.Kind.NON_NULL_TYPE:{let r=W_(e,t.type);return r&&new _j.GraphQLNonNull(r)}case Y_.Kind.NAMED_TYPE:
return e.getType(t.name.value)}}});var om=E(Qc=>{"use strict";Object.defineProperty(Qc,"__esModule",{value:!0});Qc.TypeInfo=void 0;Qc.visitWithTypeInfo=k5;var R5=Sr(),yt=Oe(),vj=Oa(),bt=ke(),ka=en(),
wj=rs(),X_=class{constructor(t,r,n){this._schema=t,this._typeStack=[],this._parentTypeStack=[],this._inputTypeStack=[],this._fieldDefStack=[],this._defaultValueStack=
[],this._directive=null,this._argument=null,this._enumValue=null,this._getFieldDef=n??O5,r&&((0,bt.isInputType)(r)&&this._inputTypeStack.push(r),(0,bt.isCompositeType)(
r)&&this._parentTypeStack.push(r),(0,bt.isOutputType)(r)&&this._typeStack.push(r))}get[Symbol.toStringTag](){return"TypeInfo"}getType(){if(this._typeStack.length>
0)return this._typeStack[this._typeStack.length-1]}getParentType(){if(this._parentTypeStack.length>0)return this._parentTypeStack[this._parentTypeStack.length-1]}getInputType(){
if(this._inputTypeStack.length>0)return this._inputTypeStack[this._inputTypeStack.length-1]}getParentInputType(){if(this._inputTypeStack.length>1)return this._inputTypeStack[this.
_inputTypeStack.length-2]}getFieldDef(){if(this._fieldDefStack.length>0)return this._fieldDefStack[this._fieldDefStack.length-1]}getDefaultValue(){if(this._defaultValueStack.
length>0)return this._defaultValueStack[this._defaultValueStack.length-1]}getDirective(){return this._directive}getArgument(){return this._argument}getEnumValue(){
return this._enumValue}enter(t){let r=this._schema;switch(t.kind){case yt.Kind.SELECTION_SET:{let s=(0,bt.getNamedType)(this.getType());this._parentTypeStack.push(
(0,bt.isCompositeType)(s)?s:void 0);break}case yt.Kind.FIELD:{let s=this.getParentType(),i,o;s&&(i=this._getFieldDef(r,s,t),i&&(o=i.type)),this._fieldDefStack.push(
i),this._typeStack.push((0,bt.isOutputType)(o)?o:void 0);break}case yt.Kind.DIRECTIVE:this._directive=r.getDirective(t.name.value);break;case yt.Kind.OPERATION_DEFINITION:{
let s=r.getRootType(t.operation);this._typeStack.push((0,bt.isObjectType)(s)?s:void 0);break}case yt.Kind.INLINE_FRAGMENT:case yt.Kind.FRAGMENT_DEFINITION:{let s=t.
typeCondition,i=s?(0,wj.typeFromAST)(r,s):(0,bt.getNamedType)(this.getType());this._typeStack.push((0,bt.isOutputType)(i)?i:void 0);break}case yt.Kind.VARIABLE_DEFINITION:{
let s=(0,wj.typeFromAST)(r,t.type);this._inputTypeStack.push((0,bt.isInputType)(s)?s:void 0);break}case yt.Kind.ARGUMENT:{var n;let s,i,o=(n=this.getDirective())!==
null&&n!==void 0?n:this.getFieldDef();o&&(s=o.args.find(a=>a.name===t.name.value),s&&(i=s.type)),this._argument=s,this._defaultValueStack.push(s?s.defaultValue:
void 0),this._inputTypeStack.push((0,bt.isInputType)(i)?i:void 0);break}case yt.Kind.LIST:{let s=(0,bt.getNullableType)(this.getInputType()),i=(0,bt.isListType)(
s)?s.ofType:s;this._defaultValueStack.push(void 0),this._inputTypeStack.push((0,bt.isInputType)(i)?i:void 0);break}case yt.Kind.OBJECT_FIELD:{let s=(0,bt.getNamedType)(
this.getInputType()),i,o;(0,bt.isInputObjectType)(s)&&(o=s.getFields()[t.name.value],o&&(i=o.type)),this._defaultValueStack.push(o?o.defaultValue:void 0),this._inputTypeStack.
push((0,bt.isInputType)(i)?i:void 0);break}case yt.Kind.ENUM:{let s=(0,bt.getNamedType)(this.getInputType()),i;(0,bt.isEnumType)(s)&&(i=s.getValue(t.value)),this.
_enumValue=i;break}default:}}leave(t){switch(t.kind){case yt.Kind.SELECTION_SET:this._parentTypeStack.pop();break;case yt.Kind.FIELD:this._fieldDefStack.pop(),this.
_typeStack.pop();break;case yt.Kind.DIRECTIVE:this._directive=null;break;case yt.Kind.OPERATION_DEFINITION:case yt.Kind.INLINE_FRAGMENT:case yt.Kind.FRAGMENT_DEFINITION:
this._typeStack.pop();break;case yt.Kind.VARIABLE_DEFINITION:this._inputTypeStack.pop();break;case yt.Kind.ARGUMENT:this._argument=null,this._defaultValueStack.
pop(),this._inputTypeStack.pop();break;case yt.Kind.LIST:case yt.Kind.OBJECT_FIELD:this._defaultValueStack.pop(),this._inputTypeStack.pop();break;case yt.Kind.ENUM:
this._enumValue=null;break;default:}}};Qc.TypeInfo=X_;function O5(e,t,r){let n=r.name.value;if(n===ka.SchemaMetaFieldDef.name&&e.getQueryType()===t)return ka.SchemaMetaFieldDef;
if(n===ka.TypeMetaFieldDef.name&&e.getQueryType()===t)return ka.TypeMetaFieldDef;if(n===ka.TypeNameMetaFieldDef.name&&(0,bt.isCompositeType)(t))return ka.TypeNameMetaFieldDef;
if((0,bt.isObjectType)(t)||(0,bt.isInterfaceType)(t))return t.getFields()[n]}function k5(e,t){return{enter(...r){let n=r[0];e.enter(n);let s=(0,vj.getEnterLeaveForKind)(
t,n.kind).enter;if(s){let i=s.apply(t,r);return i!==void 0&&(e.leave(n),(0,R5.isNode)(i)&&e.enter(i)),i}},leave(...r){let n=r[0],s=(0,vj.getEnterLeaveForKind)(t,
n.kind).leave,i;return s&&(i=s.apply(t,r)),e.leave(n),i}}}});var go=E($r=>{"use strict";Object.defineProperty($r,"__esModule",{value:!0});$r.isConstValueNode=Z_;$r.isDefinitionNode=x5;$r.isExecutableDefinitionNode=Tj;$r.isSchemaCoordinateNode=
A5;$r.isSelectionNode=N5;$r.isTypeDefinitionNode=Rj;$r.isTypeExtensionNode=kj;$r.isTypeNode=I5;$r.isTypeSystemDefinitionNode=Sj;$r.isTypeSystemExtensionNode=Oj;
$r.isValueNode=Ej;var me=Oe();function x5(e){return Tj(e)||Sj(e)||Oj(e)}function Tj(e){return e.kind===me.Kind.OPERATION_DEFINITION||e.kind===me.Kind.FRAGMENT_DEFINITION}
function N5(e){return e.kind===me.Kind.FIELD||e.kind===me.Kind.FRAGMENT_SPREAD||e.kind===me.Kind.INLINE_FRAGMENT}function Ej(e){return e.kind===me.Kind.VARIABLE||
e.kind===me.Kind.INT||e.kind===me.Kind.FLOAT||e.kind===me.Kind.STRING||e.kind===me.Kind.BOOLEAN||e.kind===me.Kind.NULL||e.kind===me.Kind.ENUM||e.kind===me.Kind.
LIST||e.kind===me.Kind.OBJECT}function Z_(e){return Ej(e)&&(e.kind===me.Kind.LIST?e.values.some(Z_):e.kind===me.Kind.OBJECT?e.fields.some(t=>Z_(t.value)):e.kind!==
me.Kind.VARIABLE)}function I5(e){return e.kind===me.Kind.NAMED_TYPE||e.kind===me.Kind.LIST_TYPE||e.kind===me.Kind.NON_NULL_TYPE}function Sj(e){return e.kind===me.
Kind.SCHEMA_DEFINITION||Rj(e)||e.kind===me.Kind.DIRECTIVE_DEFINITION}function Rj(e){return e.kind===me.Kind.SCALAR_TYPE_DEFINITION||e.kind===me.Kind.OBJECT_TYPE_DEFINITION||
e.kind===me.Kind.INTERFACE_TYPE_DEFINITION||e.kind===me.Kind.UNION_TYPE_DEFINITION||e.kind===me.Kind.ENUM_TYPE_DEFINITION||e.kind===me.Kind.INPUT_OBJECT_TYPE_DEFINITION}
function Oj(e){return e.kind===me.Kind.SCHEMA_EXTENSION||e.kind===me.Kind.DIRECTIVE_EXTENSION||kj(e)}function kj(e){return e.kind===me.Kind.SCALAR_TYPE_EXTENSION||
e.kind===me.Kind.OBJECT_TYPE_EXTENSION||e.kind===me.Kind.INTERFACE_TYPE_EXTENSION||e.kind===me.Kind.UNION_TYPE_EXTENSION||e.kind===me.Kind.ENUM_TYPE_EXTENSION||
e.kind===me.Kind.INPUT_OBJECT_TYPE_EXTENSION}function A5(e){return e.kind===me.Kind.TYPE_COORDINATE||e.kind===me.Kind.MEMBER_COORDINATE||e.kind===me.Kind.ARGUMENT_COORDINATE||
e.kind===me.Kind.DIRECTIVE_COORDINATE||e.kind===me.Kind.DIRECTIVE_ARGUMENT_COORDINATE}});var tv=E(ev=>{"use strict";Object.defineProperty(ev,"__esModule",{value:!0});ev.ExecutableDefinitionsRule=j5;var P5=ee(),xj=Oe(),C5=go();function j5(e){return{Document(t){
for(let r of t.definitions)if(!(0,C5.isExecutableDefinitionNode)(r)){let n=r.kind===xj.Kind.SCHEMA_DEFINITION||r.kind===xj.Kind.SCHEMA_EXTENSION?"schema":'"'+r.
name.value+'"';e.reportError(new P5.GraphQLError(`The ${n} definition is not executable.`,{nodes:r}))}return!1}}}});var nv=E(rv=>{"use strict";Object.defineProperty(rv,"__esModule",{value:!0});rv.FieldsOnCorrectTypeRule=q5;var Nj=Ri(),L5=Nc(),$5=ki(),D5=ee(),Hc=ke();function q5(e){
return{Field(t){let r=e.getParentType();if(r&&!e.getFieldDef()){let s=e.getSchema(),i=t.name.value,o=(0,Nj.didYouMean)("to use an inline fragment on",e.hideSuggestions?
[]:M5(s,r,i));o===""&&(o=(0,Nj.didYouMean)(e.hideSuggestions?[]:F5(r,i))),e.reportError(new D5.GraphQLError(`Cannot query field "${i}" on type "${r.name}".`+o,{
nodes:t}))}}}}function M5(e,t,r){if(!(0,Hc.isAbstractType)(t))return[];let n=new Set,s=Object.create(null);for(let o of e.getPossibleTypes(t))if(o.getFields()[r]){
n.add(o),s[o.name]=1;for(let a of o.getInterfaces()){var i;a.getFields()[r]&&(n.add(a),s[a.name]=((i=s[a.name])!==null&&i!==void 0?i:0)+1)}}return[...n].sort((o,a)=>{
let u=s[a.name]-s[o.name];return u!==0?u:(0,Hc.isInterfaceType)(o)&&e.isSubType(o,a)?-1:(0,Hc.isInterfaceType)(a)&&e.isSubType(a,o)?1:(0,L5.naturalCompare)(o.name,
a.name)}).map(o=>o.name)}function F5(e,t){if((0,Hc.isObjectType)(e)||(0,Hc.isInterfaceType)(e)){let r=Object.keys(e.getFields());return(0,$5.suggestionList)(t,r)}
return[]}});var iv=E(sv=>{"use strict";Object.defineProperty(sv,"__esModule",{value:!0});sv.FragmentsOnCompositeTypesRule=U5;var Ij=ee(),Aj=zr(),Pj=ke(),Cj=rs();function U5(e){
return{InlineFragment(t){let r=t.typeCondition;if(r){let n=(0,Cj.typeFromAST)(e.getSchema(),r);if(n&&!(0,Pj.isCompositeType)(n)){let s=(0,Aj.print)(r);e.reportError(
new Ij.GraphQLError(`Fragment cannot condition on non composite type "${s}".`,{nodes:r}))}}},FragmentDefinition(t){let r=(0,Cj.typeFromAST)(e.getSchema(),t.typeCondition);
if(r&&!(0,Pj.isCompositeType)(r)){let n=(0,Aj.print)(t.typeCondition);e.reportError(new Ij.GraphQLError(`Fragment "${t.name.value}" cannot condition on non comp\
osite type "${n}".`,{nodes:t.typeCondition}))}}}}});var ov=E(am=>{"use strict";Object.defineProperty(am,"__esModule",{value:!0});am.KnownArgumentNamesOnDirectivesRule=Dj;am.KnownArgumentNamesRule=V5;var jj=Ri(),Lj=ki(),
$j=ee(),G5=Oe(),B5=Rr();function V5(e){return{...Dj(e),Argument(t){let r=e.getArgument(),n=e.getFieldDef(),s=e.getParentType();if(!r&&n&&s){let i=t.name.value,o=e.
hideSuggestions?[]:(0,Lj.suggestionList)(i,n.args.map(a=>a.name));e.reportError(new $j.GraphQLError(`Unknown argument "${i}" on field "${s.name}.${n.name}".`+(0,jj.
didYouMean)(o),{nodes:t}))}}}}function Dj(e){let t=Object.create(null),r=e.getSchema(),n=r?r.getDirectives():B5.specifiedDirectives;for(let o of n)t[o.name]=new Set(
o.args.map(a=>a.name));let s=e.getDocument().definitions;for(let o of s)if(o.kind===G5.Kind.DIRECTIVE_DEFINITION){var i;let a=(i=o.arguments)!==null&&i!==void 0?
i:[];t[o.name.value]=new Set(a.map(u=>u.name.value))}return{Directive(o){let a=o.name.value,u=t[a];if(o.arguments&&u)for(let c of o.arguments){let l=c.name.value;
if(!u.has(l)){let p=e.hideSuggestions?[]:(0,Lj.suggestionList)(l,Array.from(u));e.reportError(new $j.GraphQLError(`Unknown argument "${l}" on directive "@${a}".`+
(e.hideSuggestions?"":(0,jj.didYouMean)(p)),{nodes:c}))}}return!1}}}});var lv=E(cv=>{"use strict";Object.defineProperty(cv,"__esModule",{value:!0});cv.KnownDirectivesRule=H5;var K5=Me(),av=gr(),qj=ee(),uv=Sr(),Lt=_a(),rt=Oe(),Q5=Rr();
function H5(e){let t=Object.create(null),r=e.getSchema(),n=r?r.getDirectives():Q5.specifiedDirectives;for(let i of n)t[i.name]=i.locations;let s=e.getDocument().
definitions;for(let i of s)i.kind===rt.Kind.DIRECTIVE_DEFINITION&&(t[i.name.value]=i.locations.map(o=>o.value));return{Directive(i,o,a,u,c){let l=i.name.value,p=t[l];
if(!p){e.reportError(new qj.GraphQLError(`Unknown directive "@${l}".`,{nodes:i}));return}let d=J5(c);d&&!p.includes(d)&&e.reportError(new qj.GraphQLError(`Direc\
tive "@${l}" may not be used on ${d}.`,{nodes:i}))}}}function J5(e){let t=e[e.length-1];switch("kind"in t||(0,av.invariant)(!1),t.kind){case rt.Kind.OPERATION_DEFINITION:
return Y5(t.operation);case rt.Kind.FIELD:return Lt.DirectiveLocation.FIELD;case rt.Kind.FRAGMENT_SPREAD:return Lt.DirectiveLocation.FRAGMENT_SPREAD;case rt.Kind.
INLINE_FRAGMENT:return Lt.DirectiveLocation.INLINE_FRAGMENT;case rt.Kind.FRAGMENT_DEFINITION:return Lt.DirectiveLocation.FRAGMENT_DEFINITION;case rt.Kind.VARIABLE_DEFINITION:
return Lt.DirectiveLocation.VARIABLE_DEFINITION;case rt.Kind.SCHEMA_DEFINITION:case rt.Kind.SCHEMA_EXTENSION:return Lt.DirectiveLocation.SCHEMA;case rt.Kind.SCALAR_TYPE_DEFINITION:case rt.
Kind.SCALAR_TYPE_EXTENSION:return Lt.DirectiveLocation.SCALAR;case rt.Kind.OBJECT_TYPE_DEFINITION:case rt.Kind.OBJECT_TYPE_EXTENSION:return Lt.DirectiveLocation.
OBJECT;case rt.Kind.FIELD_DEFINITION:return Lt.DirectiveLocation.FIELD_DEFINITION;case rt.Kind.INTERFACE_TYPE_DEFINITION:case rt.Kind.INTERFACE_TYPE_EXTENSION:return Lt.
DirectiveLocation.INTERFACE;case rt.Kind.UNION_TYPE_DEFINITION:case rt.Kind.UNION_TYPE_EXTENSION:return Lt.DirectiveLocation.UNION;case rt.Kind.ENUM_TYPE_DEFINITION:case rt.
Kind.ENUM_TYPE_EXTENSION:return Lt.DirectiveLocation.ENUM;case rt.Kind.ENUM_VALUE_DEFINITION:return Lt.DirectiveLocation.ENUM_VALUE;case rt.Kind.INPUT_OBJECT_TYPE_DEFINITION:case rt.
Kind.INPUT_OBJECT_TYPE_EXTENSION:return Lt.DirectiveLocation.INPUT_OBJECT;case rt.Kind.INPUT_VALUE_DEFINITION:{let r=e[e.length-3];return"kind"in r||(0,av.invariant)(
!1),r.kind===rt.Kind.INPUT_OBJECT_TYPE_DEFINITION?Lt.DirectiveLocation.INPUT_FIELD_DEFINITION:Lt.DirectiveLocation.ARGUMENT_DEFINITION}case rt.Kind.DIRECTIVE_DEFINITION:case rt.
Kind.DIRECTIVE_EXTENSION:return Lt.DirectiveLocation.DIRECTIVE_DEFINITION;default:(0,av.invariant)(!1,"Unexpected kind: "+(0,K5.inspect)(t.kind))}}function Y5(e){
switch(e){case uv.OperationTypeNode.QUERY:return Lt.DirectiveLocation.QUERY;case uv.OperationTypeNode.MUTATION:return Lt.DirectiveLocation.MUTATION;case uv.OperationTypeNode.
SUBSCRIPTION:return Lt.DirectiveLocation.SUBSCRIPTION}}});var dv=E(pv=>{"use strict";Object.defineProperty(pv,"__esModule",{value:!0});pv.KnownFragmentNamesRule=z5;var W5=ee();function z5(e){return{FragmentSpread(t){let r=t.
name.value;e.getFragment(r)||e.reportError(new W5.GraphQLError(`Unknown fragment "${r}".`,{nodes:t.name}))}}}});var hv=E(mv=>{"use strict";Object.defineProperty(mv,"__esModule",{value:!0});mv.KnownTypeNamesRule=nJ;var X5=Ri(),Z5=ki(),eJ=ee(),fv=go(),tJ=en(),rJ=ts();function nJ(e){
let t=e.getSchema(),r=t?t.getTypeMap():Object.create(null),n=Object.create(null);for(let i of e.getDocument().definitions)(0,fv.isTypeDefinitionNode)(i)&&(n[i.name.
value]=!0);let s=[...Object.keys(r),...Object.keys(n)];return{NamedType(i,o,a,u,c){let l=i.name.value;if(!r[l]&&!n[l]){var p;let d=(p=c[2])!==null&&p!==void 0?p:
a,f=d!=null&&sJ(d);if(f&&Mj.includes(l))return;let g=e.hideSuggestions?[]:(0,Z5.suggestionList)(l,f?Mj.concat(s):s);e.reportError(new eJ.GraphQLError(`Unknown t\
ype "${l}".`+(0,X5.didYouMean)(g),{nodes:i}))}}}}var Mj=[...rJ.specifiedScalarTypes,...tJ.introspectionTypes].map(e=>e.name);function sJ(e){return"kind"in e&&((0,fv.
isTypeSystemDefinitionNode)(e)||(0,fv.isTypeSystemExtensionNode)(e))}});var yv=E(gv=>{"use strict";Object.defineProperty(gv,"__esModule",{value:!0});gv.LoneAnonymousOperationRule=aJ;var iJ=ee(),oJ=Oe();function aJ(e){let t=0;return{
Document(r){t=r.definitions.filter(n=>n.kind===oJ.Kind.OPERATION_DEFINITION).length},OperationDefinition(r){!r.name&&t>1&&e.reportError(new iJ.GraphQLError("Thi\
s anonymous operation must be the only defined operation.",{nodes:r}))}}}});var _v=E(bv=>{"use strict";Object.defineProperty(bv,"__esModule",{value:!0});bv.LoneSchemaDefinitionRule=uJ;var Fj=ee();function uJ(e){var t,r,n;let s=e.getSchema(),
i=(t=(r=(n=s?.astNode)!==null&&n!==void 0?n:s?.getQueryType())!==null&&r!==void 0?r:s?.getMutationType())!==null&&t!==void 0?t:s?.getSubscriptionType(),o=0;return{
SchemaDefinition(a){if(i){e.reportError(new Fj.GraphQLError("Cannot define a new schema within a schema extension.",{nodes:a}));return}o>0&&e.reportError(new Fj.
GraphQLError("Must provide only one schema definition.",{nodes:a})),++o}}}});var wv=E(vv=>{"use strict";Object.defineProperty(vv,"__esModule",{value:!0});vv.MaxIntrospectionDepthRule=pJ;var cJ=ee(),Uj=Oe(),lJ=3;function pJ(e){let t=Object.
create(null),r=Object.create(null);function n(s,i,o=0){if(s.kind===Uj.Kind.FRAGMENT_SPREAD){let a=s.name.value,u=r[a];if(u!==void 0&&u<=o)return!0;let c=i[a],l=t[a];
if(c!==void 0&&c>=o||l!==void 0&&l>=o)return!1;let p=e.getFragment(a);return p?(i[a]=o,n(p,i,o)?(r[a]=o,!0):(t[a]=o,!1)):!1}if(s.kind===Uj.Kind.FIELD&&(s.name.value===
"fields"||s.name.value==="interfaces"||s.name.value==="possibleTypes"||s.name.value==="inputFields")&&(o++,o>=lJ))return!0;if("selectionSet"in s&&s.selectionSet){
for(let a of s.selectionSet.selections)if(n(a,i,o))return!0}return!1}return{Field(s){if((s.name.value==="__schema"||s.name.value==="__type")&&n(s,Object.create(
null)))return e.reportError(new cJ.GraphQLError("Maximum introspection depth exceeded",{nodes:[s]})),!1}}}});var Ev=E(Tv=>{"use strict";Object.defineProperty(Tv,"__esModule",{value:!0});Tv.NoFragmentCyclesRule=fJ;var dJ=ee();function fJ(e){let t=Object.create(null),r=[],
n=Object.create(null);return{OperationDefinition:()=>!1,FragmentDefinition(i){return s(i),!1}};function s(i){if(t[i.name.value])return;let o=i.name.value;t[o]=!0;
let a=e.getFragmentSpreads(i.selectionSet);if(a.length!==0){n[o]=r.length;for(let u of a){let c=u.name.value,l=n[c];if(r.push(u),l===void 0){let p=e.getFragment(
c);p&&s(p)}else{let p=r.slice(l),d=p.slice(0,-1).map(f=>'"'+f.name.value+'"').join(", ");e.reportError(new dJ.GraphQLError(`Cannot spread fragment "${c}" within\
 itself`+(d!==""?` via ${d}.`:"."),{nodes:p}))}r.pop()}n[o]=void 0}}}});var Rv=E(Sv=>{"use strict";Object.defineProperty(Sv,"__esModule",{value:!0});Sv.NoUndefinedVariablesRule=hJ;var mJ=ee();function hJ(e){let t=Object.create(null);
return{OperationDefinition:{enter(){t=Object.create(null)},leave(r){let n=e.getRecursiveVariableUsages(r);for(let{node:s}of n){let i=s.name.value;t[i]!==!0&&e.reportError(
new mJ.GraphQLError(r.name?`Variable "$${i}" is not defined by operation "${r.name.value}".`:`Variable "$${i}" is not defined.`,{nodes:[s,r]}))}}},VariableDefinition(r){
t[r.variable.name.value]=!0}}}});var kv=E(Ov=>{"use strict";Object.defineProperty(Ov,"__esModule",{value:!0});Ov.NoUnusedFragmentsRule=yJ;var gJ=ee();function yJ(e){let t=[],r=[];return{OperationDefinition(n){
return t.push(n),!1},FragmentDefinition(n){return r.push(n),!1},Document:{leave(){let n=new Set(e.getRecursivelyReferencedFragmentsForOperations(t).map(s=>s.name.
value));for(let s of r){let i=s.name.value;n.has(i)||e.reportError(new gJ.GraphQLError(`Fragment "${i}" is never used.`,{nodes:s}))}}}}}});var Nv=E(xv=>{"use strict";Object.defineProperty(xv,"__esModule",{value:!0});xv.NoUnusedVariablesRule=_J;var bJ=ee();function _J(e){let t=[];return{OperationDefinition:{
enter(){t=[]},leave(r){let n=Object.create(null),s=e.getRecursiveVariableUsages(r);for(let{node:i}of s)n[i.name.value]=!0;for(let i of t){let o=i.variable.name.
value;n[o]!==!0&&e.reportError(new bJ.GraphQLError(r.name?`Variable "$${o}" is never used in operation "${r.name.value}".`:`Variable "$${o}" is never used.`,{nodes:i}))}}},
VariableDefinition(r){t.push(r)}}}});var cm=E(um=>{"use strict";Object.defineProperty(um,"__esModule",{value:!0});um.validationAbortedError=void 0;var vJ=ee(),wJ=new vJ.GraphQLError("Validation abo\
rted.");um.validationAbortedError=wJ});var $v=E(Lv=>{"use strict";Object.defineProperty(Lv,"__esModule",{value:!0});Lv.OverlappingFieldsCanBeMergedRule=OJ;var Gj=Me(),TJ=ee(),EJ=Sr(),ns=Oe(),Dr=ke(),
Qj=rs(),SJ=cm(),Iv=1e3,Bj=20,RJ=5e5;function OJ(e){let t={comparedFragmentPairs:new Cv,cachedCollectFieldsResults:new Map,stringifiedValues:new Map,remainingComplexityBudget:RJ};
return{SelectionSet(r,n,s){var i;if(s&&"kind"in s&&s.kind===ns.Kind.INLINE_FRAGMENT||r.selections.length<=1&&((i=r.selections[0])===null||i===void 0?void 0:i.kind)!==
ns.Kind.INLINE_FRAGMENT)return;let o=kJ(e,t,e.getParentType(),r);for(let{responseName:a,reason:u,fields1:c,fields2:l}of o)e.reportError(new TJ.GraphQLError(`Fie\
lds "${Jc(a)}" conflict because ${u}. Use different aliases on the fields to fetch both if this was intentional.`,{nodes:c.concat(l)}))}}}function kJ(e,t,r,n){let s=[],
i=dm(e,t,r,n);if(NJ(e,s,t,i.groupedFieldSet),i.fragmentNames.length!==0&&(i.groupedFieldSet.size!==0||i.fragmentNames.length>1))for(let o=0;o<i.fragmentNames.length;o++){
lm(e,s,t,!1,i,i.fragmentNames[o]);for(let a=o+1;a<i.fragmentNames.length;a++)pm(e,s,t,!1,i.fragmentNames[o],i.fragmentNames[a])}return s}function lm(e,t,r,n,s,i){
var o;if(Na(r,1),s.groupedFieldSet.size===0)return;let a=(o=s.comparedFragments)!==null&&o!==void 0?o:s.comparedFragments=new Map,u=a.get(i);if(u===!1||n&&u===!0)
return;a.set(i,n);let c=e.getFragment(i);if(!c)return;let l=Pv(e,r,c);if(s!==l){jv(e,t,r,n,s,l);for(let p of l.fragmentNames)lm(e,t,r,n,s,p)}}function pm(e,t,r,n,s,i){
Na(r,2);let{comparedFragmentPairs:o}=r;if(s===i||o.has(s,i,n))return;o.add(s,i,n);let a=e.getFragment(s),u=e.getFragment(i);if(!a||!u)return;let c=Pv(e,r,a),l=Pv(
e,r,u);jv(e,t,r,n,c,l);for(let p of l.fragmentNames)pm(e,t,r,n,s,p);for(let p of c.fragmentNames)pm(e,t,r,n,p,i)}function xJ(e,t,r,n,s,i,o){let a=[],u=dm(e,t,n,
s),c=dm(e,t,i,o);jv(e,a,t,r,u,c);for(let l of c.fragmentNames)lm(e,a,t,r,u,l);for(let l of u.fragmentNames)lm(e,a,t,r,c,l);for(let l of u.fragmentNames)for(let p of c.
fragmentNames)pm(e,a,t,r,l,p);return a}function NJ(e,t,r,n){for(let[s,i]of n)if(i.length>1)for(let o=0;o<i.length;o++)for(let a=o+1;a<i.length;a++){let u=Hj(e,r,
!1,s,i[o],i[a]);u&&t.push(u)}}function jv(e,t,r,n,s,i){if(!(s.groupedFieldSet.size===0||i.groupedFieldSet.size===0))for(let{responseName:o,fields1:a,fields2:u}of IJ(
r,s,i))for(let c of a)for(let l of u){let p=Hj(e,r,n,o,c,l);p&&t.push(p)}}function IJ(e,t,r){var n;let s=(n=t.overlappingFields)!==null&&n!==void 0?n:t.overlappingFields=
new Map,i=s.get(r);if(i!==void 0)return i;let o=[];for(let[a,u]of t.groupedFieldSet){Na(e,1);let c=r.groupedFieldSet.get(a);c!==void 0&&o.push({responseName:a,fields1:u,
fields2:c})}return s.set(r,o),o}function Hj(e,t,r,n,s,i){let{parentType:o,node:a,definition:u}=s,{parentType:c,node:l,definition:p}=i,d=r||o!==c&&(0,Dr.isObjectType)(
o)&&(0,Dr.isObjectType)(c);if(Na(t,2),s.isSimpleLeaf&&i.isSimpleLeaf&&u?.type===p?.type&&a.name.value===l.name.value)return;if(!d){let R=xa(s),$=xa(i),U=R.comparisons.
get($);if(U===void 0){let B=a.name.value,se=l.name.value;U=B!==se?`"${Jc(B)}" and "${Jc(se)}" are different fields`:PJ(t,R.arguments,$.arguments)?null:"they hav\
e differing arguments",R.comparisons.set($,U)}if(U!==null)return{responseName:n,reason:U,fields1:[a],fields2:[l]}}let f=u?.type,g=p?.type;if(f&&g&&Av(t,f,g)){var h,
b;let R=xa(s),$=xa(i),U=(h=R.typeString)!==null&&h!==void 0?h:R.typeString=(0,Gj.inspect)(f),B=(b=$.typeString)!==null&&b!==void 0?b:$.typeString=(0,Gj.inspect)(
g);return{responseName:n,reason:`they return conflicting types "${U}" and "${B}"`,fields1:[a],fields2:[l]}}let v=a.selectionSet,N=l.selectionSet;if(v&&N){let R=xJ(
e,t,d,xa(s).namedType,v,xa(i).namedType,N);return CJ(R,n,a,l)}}function xa(e){if(e.info===void 0){var t;e.info={comparisons:new Map,namedType:(0,Dr.getNamedType)(
(t=e.definition)===null||t===void 0?void 0:t.type),arguments:AJ(e.node.arguments)}}return e.info}function AJ(e){if(e===void 0||e.length===0)return;let t=new Map;
for(let{name:r,value:n}of e)t.set(r.value,n);return{nodes:e,values:t}}function PJ(e,t,r){if(t===void 0)return r===void 0;if(t.nodes.length!==r?.nodes.length)return!1;
let n=r.values;return t.nodes.every(s=>{Na(e,1);let i=n.get(s.name.value);return i===void 0?!1:Vj(e,s.value)===Vj(e,i)})}function Vj(e,t){let r=e.stringifiedValues.
get(t);if(r!==void 0)return r;let n=JSON.stringify(t,(s,i)=>{if(!(0,EJ.isNode)(i))return i;switch(i.kind){case ns.Kind.VARIABLE:return[i.kind,i.name.value];case ns.
Kind.OBJECT:return[i.kind,i.fields.slice().sort((o,a)=>o.name.value<a.name.value?-1:o.name.value>a.name.value?1:0)];case ns.Kind.OBJECT_FIELD:return[i.name.value,
i.value];case ns.Kind.LIST:return[i.kind,i.values];case ns.Kind.STRING:return[i.kind,i.value,i.block===!0];default:return[i.kind,"value"in i?i.value:null]}});return e.
stringifiedValues.set(t,n),n}function Av(e,t,r){return t===r?!1:(Na(e,1),(0,Dr.isListType)(t)?(0,Dr.isListType)(r)?Av(e,t.ofType,r.ofType):!0:(0,Dr.isListType)(
r)?!0:(0,Dr.isNonNullType)(t)?(0,Dr.isNonNullType)(r)?Av(e,t.ofType,r.ofType):!0:(0,Dr.isNonNullType)(r)?!0:(0,Dr.isLeafType)(t)||(0,Dr.isLeafType)(r)?t!==r:!1)}
function dm(e,t,r,n){let{cachedCollectFieldsResults:s}=t,i=s.get(r);i===void 0&&(i=new Map,s.set(r,i));let o=i.get(n);if(o)return o;let a=new Map,u=new Set;Jj(e,
r,n,a,u);let c={groupedFieldSet:a,fragmentNames:[...u]};return i.set(n,c),c}function Pv(e,t,r){let n=(0,Qj.typeFromAST)(e.getSchema(),r.typeCondition);return dm(
e,t,n,r.selectionSet)}function Jj(e,t,r,n,s){for(let a of r.selections)switch(a.kind){case ns.Kind.FIELD:{var i,o;let u=a.name.value,c;((0,Dr.isObjectType)(t)||
(0,Dr.isInterfaceType)(t))&&(c=t.getFields()[u]);let l=a.alias?a.alias.value:u,p=n.get(l);p===void 0&&(p=[],n.set(l,p)),p.push({parentType:t,node:a,definition:c,
isSimpleLeaf:((i=(o=a.arguments)===null||o===void 0?void 0:o.length)!==null&&i!==void 0?i:0)===0&&!a.selectionSet});break}case ns.Kind.FRAGMENT_SPREAD:s.add(a.name.
value);break;case ns.Kind.INLINE_FRAGMENT:{let u=a.typeCondition,c=u?(0,Qj.typeFromAST)(e.getSchema(),u):t;Jj(e,c,a.selectionSet,n,s);break}}}function CJ(e,t,r,n){
if(e.length>0){let s="";for(let{responseName:i,reason:o}of e)if(s+=(s===""?"":" and ")+`subfields "${Jc(i)}" conflict because ${o}`,s.length>Iv)break;return{responseName:t,
reason:Jc(s),fields1:Kj(r,e,"fields1"),fields2:Kj(n,e,"fields2")}}}function Kj(e,t,r){let n=[e];for(let s of t){let i=Bj-n.length,o=s[r].slice(-i);if(n.push(...o),
n.length===Bj)break}return n}function Jc(e){return e.length>Iv?e.slice(0,Iv)+"...":e}function Na(e,t){if(e.remainingComplexityBudget-=t,e.remainingComplexityBudget<
0)throw SJ.validationAbortedError}var Cv=class{constructor(){this._data=new Map}has(t,r,n){return this._has(t,r,n)||this._has(r,t,n)}_has(t,r,n){var s;let i=(s=
this._data.get(t))===null||s===void 0?void 0:s.get(r);return i===void 0?!1:n?!0:n===i}add(t,r,n){let s=this._data.get(t);s===void 0?this._data.set(t,new Map([[r,
n]])):s.set(r,n)}}});var Mv=E(qv=>{"use strict";Object.defineProperty(qv,"__esModule",{value:!0});qv.PossibleFragmentSpreadsRule=LJ;var fm=Me(),Yj=ee(),Dv=ke(),Wj=Lc(),jJ=rs();function LJ(e){
return{InlineFragment(t){let r=e.getType(),n=e.getParentType();if((0,Dv.isCompositeType)(r)&&(0,Dv.isCompositeType)(n)&&!(0,Wj.doTypesOverlap)(e.getSchema(),r,n)){
let s=(0,fm.inspect)(n),i=(0,fm.inspect)(r);e.reportError(new Yj.GraphQLError(`Fragment cannot be spread here as objects of type "${s}" can never be of type "${i}\
".`,{nodes:t}))}},FragmentSpread(t){let r=t.name.value,n=$J(e,r),s=e.getParentType();if(n&&s&&!(0,Wj.doTypesOverlap)(e.getSchema(),n,s)){let i=(0,fm.inspect)(s),
o=(0,fm.inspect)(n);e.reportError(new Yj.GraphQLError(`Fragment "${r}" cannot be spread here as objects of type "${i}" can never be of type "${o}".`,{nodes:t}))}}}}
function $J(e,t){let r=e.getFragment(t);if(r){let n=(0,jJ.typeFromAST)(e.getSchema(),r.typeCondition);if((0,Dv.isCompositeType)(n))return n}}});var Uv=E(Fv=>{"use strict";Object.defineProperty(Fv,"__esModule",{value:!0});Fv.PossibleTypeExtensionsRule=FJ;var DJ=Ri(),Xj=Me(),Zj=gr(),qJ=ki(),zj=ee(),at=Oe(),
MJ=go(),Ia=ke();function FJ(e){let t=e.getSchema(),r=Object.create(null);for(let s of e.getDocument().definitions)(0,MJ.isTypeDefinitionNode)(s)&&(r[s.name.value]=
s);return{ScalarTypeExtension:n,ObjectTypeExtension:n,InterfaceTypeExtension:n,UnionTypeExtension:n,EnumTypeExtension:n,InputObjectTypeExtension:n};function n(s){
let i=s.name.value,o=r[i],a=t?.getType(i),u;if(o?u=UJ[o.kind]:a&&(u=GJ(a)),u){if(u!==s.kind){let c=BJ(s.kind);e.reportError(new zj.GraphQLError(`Cannot extend n\
on-${c} type "${i}".`,{nodes:o?[o,s]:s}))}}else{let c=Object.keys({...r,...t?.getTypeMap()}),l=(0,qJ.suggestionList)(i,c);e.reportError(new zj.GraphQLError(`Can\
not extend type "${i}" because it is not defined.`+(0,DJ.didYouMean)(l),{nodes:s.name}))}}}var UJ={[at.Kind.SCALAR_TYPE_DEFINITION]:at.Kind.SCALAR_TYPE_EXTENSION,
[at.Kind.OBJECT_TYPE_DEFINITION]:at.Kind.OBJECT_TYPE_EXTENSION,[at.Kind.INTERFACE_TYPE_DEFINITION]:at.Kind.INTERFACE_TYPE_EXTENSION,[at.Kind.UNION_TYPE_DEFINITION]:at.
Kind.UNION_TYPE_EXTENSION,[at.Kind.ENUM_TYPE_DEFINITION]:at.Kind.ENUM_TYPE_EXTENSION,[at.Kind.INPUT_OBJECT_TYPE_DEFINITION]:at.Kind.INPUT_OBJECT_TYPE_EXTENSION};
function GJ(e){if((0,Ia.isScalarType)(e))return at.Kind.SCALAR_TYPE_EXTENSION;if((0,Ia.isObjectType)(e))return at.Kind.OBJECT_TYPE_EXTENSION;if((0,Ia.isInterfaceType)(
e))return at.Kind.INTERFACE_TYPE_EXTENSION;if((0,Ia.isUnionType)(e))return at.Kind.UNION_TYPE_EXTENSION;if((0,Ia.isEnumType)(e))return at.Kind.ENUM_TYPE_EXTENSION;
if((0,Ia.isInputObjectType)(e))return at.Kind.INPUT_OBJECT_TYPE_EXTENSION;(0,Zj.invariant)(!1,"Unexpected type: "+(0,Xj.inspect)(e))}function BJ(e){switch(e){case at.
Kind.SCALAR_TYPE_EXTENSION:return"scalar";case at.Kind.OBJECT_TYPE_EXTENSION:return"object";case at.Kind.INTERFACE_TYPE_EXTENSION:return"interface";case at.Kind.
UNION_TYPE_EXTENSION:return"union";case at.Kind.ENUM_TYPE_EXTENSION:return"enum";case at.Kind.INPUT_OBJECT_TYPE_EXTENSION:return"input object";default:(0,Zj.invariant)(
!1,"Unexpected kind: "+(0,Xj.inspect)(e))}}});var Bv=E(mm=>{"use strict";Object.defineProperty(mm,"__esModule",{value:!0});mm.ProvidedRequiredArgumentsOnDirectivesRule=sL;mm.ProvidedRequiredArgumentsRule=QJ;
var tL=Me(),eL=Oi(),rL=ee(),nL=Oe(),VJ=zr(),Gv=ke(),KJ=Rr();function QJ(e){return{...sL(e),Field:{leave(t){var r;let n=e.getFieldDef();if(!n)return!1;let s=new Set(
(r=t.arguments)===null||r===void 0?void 0:r.map(i=>i.name.value));for(let i of n.args)if(!s.has(i.name)&&(0,Gv.isRequiredArgument)(i)){let o=(0,tL.inspect)(i.type);
e.reportError(new rL.GraphQLError(`Field "${n.name}" argument "${i.name}" of type "${o}" is required, but it was not provided.`,{nodes:t}))}}}}}function sL(e){var t;
let r=Object.create(null),n=e.getSchema(),s=(t=n?.getDirectives())!==null&&t!==void 0?t:KJ.specifiedDirectives;for(let a of s)r[a.name]=(0,eL.keyMap)(a.args.filter(
Gv.isRequiredArgument),u=>u.name);let i=e.getDocument().definitions;for(let a of i)if(a.kind===nL.Kind.DIRECTIVE_DEFINITION){var o;let u=(o=a.arguments)!==null&&
o!==void 0?o:[];r[a.name.value]=(0,eL.keyMap)(u.filter(HJ),c=>c.name.value)}return{Directive:{leave(a){let u=a.name.value,c=r[u];if(c){var l;let p=(l=a.arguments)!==
null&&l!==void 0?l:[],d=new Set(p.map(f=>f.name.value));for(let[f,g]of Object.entries(c))if(!d.has(f)){let h=(0,Gv.isType)(g.type)?(0,tL.inspect)(g.type):(0,VJ.
print)(g.type);e.reportError(new rL.GraphQLError(`Directive "@${u}" argument "${f}" of type "${h}" is required, but it was not provided.`,{nodes:a}))}}}}}}function HJ(e){
return e.type.kind===nL.Kind.NON_NULL_TYPE&&e.defaultValue==null}});var Hv=E(Qv=>{"use strict";Object.defineProperty(Qv,"__esModule",{value:!0});Qv.ScalarLeafsRule=JJ;var Vv=Me(),Kv=ee(),iL=ke();function JJ(e){return{Field(t){let r=e.
getType(),n=t.selectionSet;if(r)if((0,iL.isLeafType)((0,iL.getNamedType)(r))){if(n){let s=t.name.value,i=(0,Vv.inspect)(r);e.reportError(new Kv.GraphQLError(`Fi\
eld "${s}" must not have a selection since type "${i}" has no subfields.`,{nodes:n}))}}else if(n){if(n.selections.length===0){let s=t.name.value,i=(0,Vv.inspect)(
r);e.reportError(new Kv.GraphQLError(`Field "${s}" of type "${i}" must have at least one field selected.`,{nodes:t}))}}else{let s=t.name.value,i=(0,Vv.inspect)(
r);e.reportError(new Kv.GraphQLError(`Field "${s}" of type "${i}" must have a selection of subfields. Did you mean "${s} { ... }"?`,{nodes:t}))}}}}});var Yv=E(Jv=>{"use strict";Object.defineProperty(Jv,"__esModule",{value:!0});Jv.printPathArray=YJ;function YJ(e){return e.map(t=>typeof t=="number"?"["+t.toString()+
"]":"."+t).join("")}});var Yc=E(hm=>{"use strict";Object.defineProperty(hm,"__esModule",{value:!0});hm.addPath=WJ;hm.pathToArray=zJ;function WJ(e,t,r){return{prev:e,key:t,typename:r}}
function zJ(e){let t=[],r=e;for(;r;)t.push(r.key),r=r.prev;return t.reverse()}});var zv=E(Wv=>{"use strict";Object.defineProperty(Wv,"__esModule",{value:!0});Wv.coerceInputValue=sY;var XJ=Ri(),gm=Me(),ZJ=gr(),eY=tm(),tY=Xn(),Rn=Yc(),rY=Yv(),
nY=ki(),$s=ee(),Aa=ke();function sY(e,t,r=iY,n){return Wc(e,t,r,void 0,n)}function iY(e,t,r){let n="Invalid value "+(0,gm.inspect)(t);throw e.length>0&&(n+=` at\
 "value${(0,rY.printPathArray)(e)}"`),r.message=n+": "+r.message,r}function Wc(e,t,r,n,s){if((0,Aa.isNonNullType)(t)){if(e!=null)return Wc(e,t.ofType,r,n,s);r((0,Rn.
pathToArray)(n),e,new $s.GraphQLError(`Expected non-nullable type "${(0,gm.inspect)(t)}" not to be null.`));return}if(e==null)return null;if((0,Aa.isListType)(t)){
let i=t.ofType;return(0,eY.isIterableObject)(e)?Array.from(e,(o,a)=>{let u=(0,Rn.addPath)(n,a,void 0);return Wc(o,i,r,u,s)}):[Wc(e,i,r,n,s)]}if((0,Aa.isInputObjectType)(
t)){if(!(0,tY.isObjectLike)(e)||Array.isArray(e)){r((0,Rn.pathToArray)(n),e,new $s.GraphQLError(`Expected type "${t.name}" to be an object.`));return}let i=Object.
create(null),o=t.getFields();for(let a of Object.values(o)){let u=e[a.name];if(u===void 0){if(a.defaultValue!==void 0)i[a.name]=a.defaultValue;else if((0,Aa.isNonNullType)(
a.type)){let c=(0,gm.inspect)(a.type);r((0,Rn.pathToArray)(n),e,new $s.GraphQLError(`Field "${a.name}" of required type "${c}" was not provided.`))}continue}i[a.
name]=Wc(u,a.type,r,(0,Rn.addPath)(n,a.name,t.name),s)}for(let a of Object.keys(e))if(!o[a]){let u=s?[]:(0,nY.suggestionList)(a,Object.keys(t.getFields()));r((0,Rn.
pathToArray)(n),e,new $s.GraphQLError(`Field "${a}" is not defined by type "${t.name}".`+(0,XJ.didYouMean)(u)))}if(t.isOneOf){let a=Object.keys(i);a.length!==1&&
r((0,Rn.pathToArray)(n),e,new $s.GraphQLError(`Exactly one key must be specified for OneOf type "${t.name}".`));let u=a[0],c=i[u];c===null&&r((0,Rn.pathToArray)(
n).concat(u),c,new $s.GraphQLError(`Field "${u}" must be non-null.`))}return{...i}}if((0,Aa.isLeafType)(t)){let i;try{i=(0,Aa.isEnumType)(t)?t.parseValue(e,s):t.
parseValue(e)}catch(o){o instanceof $s.GraphQLError?r((0,Rn.pathToArray)(n),e,o):r((0,Rn.pathToArray)(n),e,new $s.GraphQLError(`Expected type "${t.name}". `+o.message,
{originalError:o}));return}return i===void 0&&r((0,Rn.pathToArray)(n),e,new $s.GraphQLError(`Expected type "${t.name}".`)),i}(0,ZJ.invariant)(!1,"Unexpected inp\
ut type: "+(0,gm.inspect)(t))}});var Xc=E(Xv=>{"use strict";Object.defineProperty(Xv,"__esModule",{value:!0});Xv.valueFromAST=zc;var oY=Me(),aY=gr(),uY=Oi(),Pa=Oe(),yo=ke();function zc(e,t,r){if(e){
if(e.kind===Pa.Kind.VARIABLE){let n=e.name.value;if(r==null||!aL(r,n)||r[n]===void 0)return;let s=r[n];return s===null&&(0,yo.isNonNullType)(t)?void 0:s}if((0,yo.
isNonNullType)(t))return e.kind===Pa.Kind.NULL?void 0:zc(e,t.ofType,r);if(e.kind===Pa.Kind.NULL)return null;if((0,yo.isListType)(t)){let n=t.ofType;if(e.kind===
Pa.Kind.LIST){let i=[];for(let o of e.values)if(oL(o,r)){if((0,yo.isNonNullType)(n))return;i.push(null)}else{let a=zc(o,n,r);if(a===void 0)return;i.push(a)}return i}
let s=zc(e,n,r);return s===void 0?void 0:[s]}if((0,yo.isInputObjectType)(t)){if(e.kind!==Pa.Kind.OBJECT)return;let n=Object.create(null),s=(0,uY.keyMap)(e.fields,
i=>i.name.value);for(let i of Object.values(t.getFields())){let o=s[i.name];if(!o||oL(o.value,r)){if(i.defaultValue!==void 0)n[i.name]=i.defaultValue;else if((0,yo.
isNonNullType)(i.type))return;continue}let a=zc(o.value,i.type,r);if(a===void 0)return;n[i.name]=a}if(t.isOneOf){let i=Object.keys(n);if(i.length!==1||n[i[0]]===
null)return}return n}if((0,yo.isLeafType)(t)){let n;try{n=t.parseLiteral(e,r)}catch{return}return n===void 0?void 0:n}(0,aY.invariant)(!1,"Unexpected input type\
: "+(0,oY.inspect)(t))}}function oL(e,t){return e.kind===Pa.Kind.VARIABLE&&(t==null||!aL(t,e.name.value)||t[e.name.value]===void 0)}function aL(e,t){return Object.
prototype.hasOwnProperty.call(e,t)}});var La=E(Zc=>{"use strict";Object.defineProperty(Zc,"__esModule",{value:!0});Zc.getArgumentValues=pL;Zc.getDirectiveValues=hY;Zc.getVariableValues=fY;var Ca=Me(),
cY=Oi(),lY=Yv(),Ds=ee(),uL=Oe(),cL=zr(),ja=ke(),pY=zv(),dY=rs(),lL=Xc();function fY(e,t,r,n){let s=[],i=n?.maxErrors;try{let o=mY(e,t,r,a=>{if(i!=null&&s.length>=
i)throw new Ds.GraphQLError("Too many errors processing variables, error limit reached. Execution aborted.");s.push(a)},n?.hideSuggestions);if(s.length===0)return{
coerced:o}}catch(o){s.push(o)}return{errors:s}}function mY(e,t,r,n,s){let i=Object.create(null);for(let o of t){let a=o.variable.name.value,u=(0,dY.typeFromAST)(
e,o.type);if(!(0,ja.isInputType)(u)){let l=(0,cL.printForError)(o.type);n(new Ds.GraphQLError(`Variable "$${a}" expected value of type "${l}" which cannot be us\
ed as an input type.`,{nodes:o.type}));continue}if(!dL(r,a)){if(o.defaultValue)i[a]=(0,lL.valueFromAST)(o.defaultValue,u);else if((0,ja.isNonNullType)(u)){let l=(0,Ca.
inspect)(u);n(new Ds.GraphQLError(`Variable "$${a}" of required type "${l}" was not provided.`,{nodes:o}))}continue}let c=r[a];if(c===null&&(0,ja.isNonNullType)(
u)){let l=(0,Ca.inspect)(u);n(new Ds.GraphQLError(`Variable "$${a}" of non-null type "${l}" must not be null.`,{nodes:o}));continue}i[a]=(0,pY.coerceInputValue)(
c,u,(l,p,d)=>{let f=`Variable "$${a}" got invalid value `+(0,Ca.inspect)(p);l.length>0&&(f+=` at "${a}${(0,lY.printPathArray)(l)}"`),n(new Ds.GraphQLError(f+"; "+
d.message,{nodes:o,originalError:d}))},s)}return{...i}}function pL(e,t,r){var n;let s=Object.create(null),i=(n=t.arguments)!==null&&n!==void 0?n:[],o=(0,cY.keyMap)(
i,a=>a.name.value);for(let a of e.args){let u=a.name,c=a.type,l=o[u];if(!l){if(a.defaultValue!==void 0)s[u]=a.defaultValue;else if((0,ja.isNonNullType)(c))throw new Ds.
GraphQLError(`Argument "${u}" of required type "${(0,Ca.inspect)(c)}" was not provided.`,{nodes:t});continue}let p=l.value,d=p.kind===uL.Kind.NULL;if(p.kind===uL.
Kind.VARIABLE){let g=p.name.value;if(r==null||!dL(r,g)){if(a.defaultValue!==void 0)s[u]=a.defaultValue;else if((0,ja.isNonNullType)(c))throw new Ds.GraphQLError(
`Argument "${u}" of required type "${(0,Ca.inspect)(c)}" was provided the variable "$${g}" which was not provided a runtime value.`,{nodes:p});continue}d=r[g]==
null}if(d&&(0,ja.isNonNullType)(c))throw new Ds.GraphQLError(`Argument "${u}" of non-null type "${(0,Ca.inspect)(c)}" must not be null.`,{nodes:p});let f=(0,lL.
valueFromAST)(p,c,r);if(f===void 0)throw new Ds.GraphQLError(`Argument "${u}" has invalid value ${(0,cL.printForError)(p)}.`,{nodes:p});s[u]=f}return{...s}}function hY(e,t,r){
var n;let s=(n=t.directives)===null||n===void 0?void 0:n.find(i=>i.name.value===e.name);if(s)return pL(e,s,r)}function dL(e,t){return Object.prototype.hasOwnProperty.
call(e,t)}});var _m=E(bm=>{"use strict";Object.defineProperty(bm,"__esModule",{value:!0});bm.collectFields=bY;bm.collectSubfields=_Y;var Zv=Oe(),gY=ke(),fL=Rr(),yY=rs(),mL=La();
function bY(e,t,r,n,s,i){let o=new Map;return ym(e,t,r,n,s,o,new Set,i),o}function _Y(e,t,r,n,s){let i=new Map,o=new Set;for(let a of s)a.selectionSet&&ym(e,t,r,
n,a.selectionSet,i,o);return i}function ym(e,t,r,n,s,i,o,a){a?.(s);for(let u of s.selections)switch(u.kind){case Zv.Kind.FIELD:{if(!ew(r,u))continue;let c=vY(u),
l=i.get(c);l!==void 0?l.push(u):i.set(c,[u]);break}case Zv.Kind.INLINE_FRAGMENT:{if(!ew(r,u)||!hL(e,u,n))continue;ym(e,t,r,n,u.selectionSet,i,o,a);break}case Zv.
Kind.FRAGMENT_SPREAD:{let c=u.name.value;if(o.has(c)||!ew(r,u))continue;o.add(c);let l=t[c];if(!l||!hL(e,l,n))continue;ym(e,t,r,n,l.selectionSet,i,o,a);break}}}
function ew(e,t){let r=(0,mL.getDirectiveValues)(fL.GraphQLSkipDirective,t,e);if(r?.if===!0)return!1;let n=(0,mL.getDirectiveValues)(fL.GraphQLIncludeDirective,
t,e);return n?.if!==!1}function hL(e,t,r){let n=t.typeCondition;if(!n)return!0;let s=(0,yY.typeFromAST)(e,n);return s===r?!0:(0,gY.isAbstractType)(s)?e.isSubType(
s,r):!1}function vY(e){return e.alias?e.alias.value:e.name.value}});var rw=E(tw=>{"use strict";Object.defineProperty(tw,"__esModule",{value:!0});tw.SingleFieldSubscriptionsRule=EY;var gL=ee(),wY=Oe(),TY=_m();function EY(e){let t;
function r(n){e.spendFragmentWork(n.selections.length);for(let o of n.selections){let a=o.directives;if(a!==void 0){e.spendFragmentWork(a.length);for(let u of a)
if(u.name.value==="skip"||u.name.value==="include"){var s,i;e.spendFragmentWork((s=(i=u.arguments)===null||i===void 0?void 0:i.length)!==null&&s!==void 0?s:0)}}}}
return{OperationDefinition(n){if(n.operation==="subscription"){let s=e.getSchema(),i=s.getSubscriptionType();if(i){let o=n.name?n.name.value:null,a=Object.create(
null);if(t===void 0){t=Object.create(null);let c=e.getDocument().definitions;e.spendFragmentWork(c.length);for(let l of c)l.kind===wY.Kind.FRAGMENT_DEFINITION&&
(t[l.name.value]=l)}let u=(0,TY.collectFields)(s,t,a,i,n.selectionSet,r);if(u.size>1){let p=[...u.values()].slice(1).flat();e.reportError(new gL.GraphQLError(o!=
null?`Subscription "${o}" must select only one top level field.`:"Anonymous Subscription must select only one top level field.",{nodes:p}))}for(let c of u.values())
c[0].name.value.startsWith("__")&&e.reportError(new gL.GraphQLError(o!=null?`Subscription "${o}" must not select an introspection top level field.`:"Anonymous S\
ubscription must not select an introspection top level field.",{nodes:c}))}}}}}});var vm=E(nw=>{"use strict";Object.defineProperty(nw,"__esModule",{value:!0});nw.groupBy=SY;function SY(e,t){let r=new Map;for(let n of e){let s=t(n),i=r.get(s);
i===void 0?r.set(s,[n]):i.push(n)}return r}});var iw=E(sw=>{"use strict";Object.defineProperty(sw,"__esModule",{value:!0});sw.UniqueArgumentDefinitionNamesRule=kY;var RY=vm(),OY=ee();function kY(e){return{DirectiveDefinition(n){
var s;let i=(s=n.arguments)!==null&&s!==void 0?s:[];return r(`@${n.name.value}`,i)},InterfaceTypeDefinition:t,InterfaceTypeExtension:t,ObjectTypeDefinition:t,ObjectTypeExtension:t};
function t(n){var s;let i=n.name.value,o=(s=n.fields)!==null&&s!==void 0?s:[];for(let u of o){var a;let c=u.name.value,l=(a=u.arguments)!==null&&a!==void 0?a:[];
r(`${i}.${c}`,l)}return!1}function r(n,s){let i=(0,RY.groupBy)(s,o=>o.name.value);for(let[o,a]of i)a.length>1&&e.reportError(new OY.GraphQLError(`Argument "${n}\
(${o}:)" can only be defined once.`,{nodes:a.map(u=>u.name)}));return!1}}});var aw=E(ow=>{"use strict";Object.defineProperty(ow,"__esModule",{value:!0});ow.UniqueArgumentNamesRule=IY;var xY=vm(),NY=ee();function IY(e){return{Field:t,Directive:t};
function t(r){var n;let s=(n=r.arguments)!==null&&n!==void 0?n:[],i=(0,xY.groupBy)(s,o=>o.name.value);for(let[o,a]of i)a.length>1&&e.reportError(new NY.GraphQLError(
`There can be only one argument named "${o}".`,{nodes:a.map(u=>u.name)}))}}});var cw=E(uw=>{"use strict";Object.defineProperty(uw,"__esModule",{value:!0});uw.UniqueDirectiveNamesRule=AY;var yL=ee();function AY(e){let t=Object.create(null),
r=e.getSchema();return{DirectiveDefinition(n){let s=n.name.value;if(r!=null&&r.getDirective(s)){e.reportError(new yL.GraphQLError(`Directive "@${s}" already exi\
sts in the schema. It cannot be redefined.`,{nodes:n.name}));return}return t[s]?e.reportError(new yL.GraphQLError(`There can be only one directive named "@${s}"\
.`,{nodes:[t[s],n.name]})):t[s]=n.name,!1}}}});var pw=E(lw=>{"use strict";Object.defineProperty(lw,"__esModule",{value:!0});lw.UniqueDirectivesPerLocationRule=jY;var PY=ee(),el=Oe(),bL=go(),CY=Rr();function jY(e){
let t=Object.create(null),r=e.getSchema(),n=r?r.getDirectives():CY.specifiedDirectives;for(let u of n)t[u.name]=!u.isRepeatable;let s=e.getDocument().definitions;
for(let u of s)u.kind===el.Kind.DIRECTIVE_DEFINITION&&(t[u.name.value]=!u.repeatable);let i=Object.create(null),o=Object.create(null),a=Object.create(null);return{
enter(u){if(!("directives"in u)||!u.directives)return;let c;if(u.kind===el.Kind.SCHEMA_DEFINITION||u.kind===el.Kind.SCHEMA_EXTENSION)c=i;else if((0,bL.isTypeDefinitionNode)(
u)||(0,bL.isTypeExtensionNode)(u)){let l=u.name.value;c=o[l],c===void 0&&(o[l]=c=Object.create(null))}else if(u.kind===el.Kind.DIRECTIVE_DEFINITION||u.kind===el.
Kind.DIRECTIVE_EXTENSION){let l=u.name.value;c=a[l],c===void 0&&(a[l]=c=Object.create(null))}else c=Object.create(null);for(let l of u.directives){let p=l.name.
value;t[p]&&(c[p]?e.reportError(new PY.GraphQLError(`The directive "@${p}" can only be used once at this location.`,{nodes:[c[p],l]})):c[p]=l)}}}}});var fw=E(dw=>{"use strict";Object.defineProperty(dw,"__esModule",{value:!0});dw.UniqueEnumValueNamesRule=$Y;var _L=ee(),LY=ke();function $Y(e){let t=e.getSchema(),
r=t?t.getTypeMap():Object.create(null),n=Object.create(null);return{EnumTypeDefinition:s,EnumTypeExtension:s};function s(i){var o;let a=i.name.value;n[a]||(n[a]=
Object.create(null));let u=(o=i.values)!==null&&o!==void 0?o:[],c=n[a];for(let l of u){let p=l.name.value,d=r[a];(0,LY.isEnumType)(d)&&d.getValue(p)?e.reportError(
new _L.GraphQLError(`Enum value "${a}.${p}" already exists in the schema. It cannot also be defined in this type extension.`,{nodes:l.name})):c[p]?e.reportError(
new _L.GraphQLError(`Enum value "${a}.${p}" can only be defined once.`,{nodes:[c[p],l.name]})):c[p]=l.name}return!1}}});var gw=E(hw=>{"use strict";Object.defineProperty(hw,"__esModule",{value:!0});hw.UniqueFieldDefinitionNamesRule=DY;var vL=ee(),mw=ke();function DY(e){let t=e.getSchema(),
r=t?t.getTypeMap():Object.create(null),n=Object.create(null);return{InputObjectTypeDefinition:s,InputObjectTypeExtension:s,InterfaceTypeDefinition:s,InterfaceTypeExtension:s,
ObjectTypeDefinition:s,ObjectTypeExtension:s};function s(i){var o;let a=i.name.value;n[a]||(n[a]=Object.create(null));let u=(o=i.fields)!==null&&o!==void 0?o:[],
c=n[a];for(let l of u){let p=l.name.value;qY(r[a],p)?e.reportError(new vL.GraphQLError(`Field "${a}.${p}" already exists in the schema. It cannot also be define\
d in this type extension.`,{nodes:l.name})):c[p]?e.reportError(new vL.GraphQLError(`Field "${a}.${p}" can only be defined once.`,{nodes:[c[p],l.name]})):c[p]=l.
name}return!1}}function qY(e,t){return(0,mw.isObjectType)(e)||(0,mw.isInterfaceType)(e)||(0,mw.isInputObjectType)(e)?e.getFields()[t]!=null:!1}});var bw=E(yw=>{"use strict";Object.defineProperty(yw,"__esModule",{value:!0});yw.UniqueFragmentNamesRule=FY;var MY=ee();function FY(e){let t=Object.create(null);
return{OperationDefinition:()=>!1,FragmentDefinition(r){let n=r.name.value;return t[n]?e.reportError(new MY.GraphQLError(`There can be only one fragment named "${n}\
".`,{nodes:[t[n],r.name]})):t[n]=r.name,!1}}}});var vw=E(_w=>{"use strict";Object.defineProperty(_w,"__esModule",{value:!0});_w.UniqueInputFieldNamesRule=BY;var UY=gr(),GY=ee();function BY(e){let t=[],r=Object.
create(null);return{ObjectValue:{enter(){t.push(r),r=Object.create(null)},leave(){let n=t.pop();n||(0,UY.invariant)(!1),r=n}},ObjectField(n){let s=n.name.value;
r[s]?e.reportError(new GY.GraphQLError(`There can be only one input field named "${s}".`,{nodes:[r[s],n.name]})):r[s]=n.name}}}});var Tw=E(ww=>{"use strict";Object.defineProperty(ww,"__esModule",{value:!0});ww.UniqueOperationNamesRule=KY;var VY=ee();function KY(e){let t=Object.create(null);
return{OperationDefinition(r){let n=r.name;return n&&(t[n.value]?e.reportError(new VY.GraphQLError(`There can be only one operation named "${n.value}".`,{nodes:[
t[n.value],n]})):t[n.value]=n),!1},FragmentDefinition:()=>!1}}});var Sw=E(Ew=>{"use strict";Object.defineProperty(Ew,"__esModule",{value:!0});Ew.UniqueOperationTypesRule=QY;var wL=ee();function QY(e){let t=e.getSchema(),r=Object.
create(null),n=t?{query:t.getQueryType(),mutation:t.getMutationType(),subscription:t.getSubscriptionType()}:{};return{SchemaDefinition:s,SchemaExtension:s};function s(i){
var o;let a=(o=i.operationTypes)!==null&&o!==void 0?o:[];for(let u of a){let c=u.operation,l=r[c];n[c]?e.reportError(new wL.GraphQLError(`Type for ${c} already \
defined in the schema. It cannot be redefined.`,{nodes:u})):l?e.reportError(new wL.GraphQLError(`There can be only one ${c} type in schema.`,{nodes:[l,u]})):r[c]=
u}return!1}}});var Ow=E(Rw=>{"use strict";Object.defineProperty(Rw,"__esModule",{value:!0});Rw.UniqueTypeNamesRule=HY;var TL=ee();function HY(e){let t=Object.create(null),r=e.
getSchema();return{ScalarTypeDefinition:n,ObjectTypeDefinition:n,InterfaceTypeDefinition:n,UnionTypeDefinition:n,EnumTypeDefinition:n,InputObjectTypeDefinition:n};
function n(s){let i=s.name.value;if(r!=null&&r.getType(i)){e.reportError(new TL.GraphQLError(`Type "${i}" already exists in the schema. It cannot also be define\
d in this type definition.`,{nodes:s.name}));return}return t[i]?e.reportError(new TL.GraphQLError(`There can be only one type named "${i}".`,{nodes:[t[i],s.name]})):
t[i]=s.name,!1}}});var xw=E(kw=>{"use strict";Object.defineProperty(kw,"__esModule",{value:!0});kw.UniqueVariableNamesRule=WY;var JY=vm(),YY=ee();function WY(e){return{OperationDefinition(t){
var r;let n=(r=t.variableDefinitions)!==null&&r!==void 0?r:[],s=(0,JY.groupBy)(n,i=>i.variable.name.value);for(let[i,o]of s)o.length>1&&e.reportError(new YY.GraphQLError(
`There can be only one variable named "$${i}".`,{nodes:o.map(a=>a.variable.name)}))}}}});var Iw=E(Nw=>{"use strict";Object.defineProperty(Nw,"__esModule",{value:!0});Nw.ValuesOfCorrectTypeRule=t3;var zY=Ri(),tl=Me(),XY=Oi(),ZY=ki(),qs=ee(),e3=Oe(),wm=zr(),
On=ke();function t3(e){return{ListValue(t){let r=(0,On.getNullableType)(e.getParentInputType());if(!(0,On.isListType)(r))return bo(e,t),!1},ObjectValue(t){let r=(0,On.
getNamedType)(e.getInputType());if(!(0,On.isInputObjectType)(r))return bo(e,t),!1;let n=(0,XY.keyMap)(t.fields,s=>s.name.value);for(let s of Object.values(r.getFields()))
if(!n[s.name]&&(0,On.isRequiredInputField)(s)){let o=(0,tl.inspect)(s.type);e.reportError(new qs.GraphQLError(`Field "${r.name}.${s.name}" of required type "${o}\
" was not provided.`,{nodes:t}))}r.isOneOf&&r3(e,t,r,n)},ObjectField(t){let r=(0,On.getNamedType)(e.getParentInputType());if(!e.getInputType()&&(0,On.isInputObjectType)(
r)){let s=e.hideSuggestions?[]:(0,ZY.suggestionList)(t.name.value,Object.keys(r.getFields()));e.reportError(new qs.GraphQLError(`Field "${t.name.value}" is not \
defined by type "${r.name}".`+(0,zY.didYouMean)(s),{nodes:t}))}},NullValue(t){let r=e.getInputType();(0,On.isNonNullType)(r)&&e.reportError(new qs.GraphQLError(
`Expected value of type "${(0,tl.inspect)(r)}", found ${(0,wm.printForError)(t)}.`,{nodes:t}))},EnumValue:t=>bo(e,t),IntValue:t=>bo(e,t),FloatValue:t=>bo(e,t),StringValue:t=>bo(
e,t),BooleanValue:t=>bo(e,t)}}function bo(e,t){let r=e.getInputType();if(!r)return;let n=(0,On.getNamedType)(r);if(!(0,On.isLeafType)(n)){let s=(0,tl.inspect)(r);
e.reportError(new qs.GraphQLError(`Expected value of type "${s}", found ${(0,wm.printForError)(t)}.`,{nodes:t}));return}try{if(((0,On.isEnumType)(n)?n.parseLiteral(
t,void 0,e.hideSuggestions):n.parseLiteral(t,void 0))===void 0){let i=(0,tl.inspect)(r);e.reportError(new qs.GraphQLError(`Expected value of type "${i}", found ${(0,wm.
printForError)(t)}.`,{nodes:t}))}}catch(s){let i=(0,tl.inspect)(r);s instanceof qs.GraphQLError?e.reportError(s):e.reportError(new qs.GraphQLError(`Expected val\
ue of type "${i}", found ${(0,wm.printForError)(t)}; `+s.message,{nodes:t,originalError:s}))}}function r3(e,t,r,n){var s;let i=Object.keys(n);if(i.length!==1){e.
reportError(new qs.GraphQLError(`OneOf Input Object "${r.name}" must specify exactly one key.`,{nodes:[t]}));return}let a=(s=n[i[0]])===null||s===void 0?void 0:
s.value;(!a||a.kind===e3.Kind.NULL)&&e.reportError(new qs.GraphQLError(`Field "${r.name}.${i[0]}" must be non-null.`,{nodes:[t]}))}});var Pw=E(Aw=>{"use strict";Object.defineProperty(Aw,"__esModule",{value:!0});Aw.VariablesAreInputTypesRule=a3;var n3=ee(),s3=zr(),i3=ke(),o3=rs();function a3(e){
return{VariableDefinition(t){let r=(0,o3.typeFromAST)(e.getSchema(),t.type);if(r!==void 0&&!(0,i3.isInputType)(r)){let n=t.variable.name.value,s=(0,s3.print)(t.
type);e.reportError(new n3.GraphQLError(`Variable "$${n}" cannot be non-input type "${s}".`,{nodes:t.type}))}}}}});var jw=E(Cw=>{"use strict";Object.defineProperty(Cw,"__esModule",{value:!0});Cw.VariablesInAllowedPositionRule=l3;var EL=Me(),SL=ee(),u3=Oe(),Tm=ke(),RL=Lc(),c3=rs();
function l3(e){let t=Object.create(null);return{OperationDefinition:{enter(){t=Object.create(null)},leave(r){let n=e.getRecursiveVariableUsages(r);for(let{node:s,
type:i,defaultValue:o,parentType:a}of n){let u=s.name.value,c=t[u];if(c&&i){let l=e.getSchema(),p=(0,c3.typeFromAST)(l,c.type);if(p&&!p3(l,p,c.defaultValue,i,o)){
let d=(0,EL.inspect)(p),f=(0,EL.inspect)(i);e.reportError(new SL.GraphQLError(`Variable "$${u}" of type "${d}" used in position expecting type "${f}".`,{nodes:[
c,s]}))}(0,Tm.isInputObjectType)(a)&&a.isOneOf&&(0,Tm.isNullableType)(p)&&e.reportError(new SL.GraphQLError(`Variable "$${u}" is of type "${p}" but must be non-\
nullable to be used for OneOf Input Object "${a}".`,{nodes:[c,s]}))}}}},VariableDefinition(r){t[r.variable.name.value]=r}}}function p3(e,t,r,n,s){if((0,Tm.isNonNullType)(
n)&&!(0,Tm.isNonNullType)(t)){if(!(r!=null&&r.kind!==u3.Kind.NULL)&&!(s!==void 0))return!1;let a=n.ofType;return(0,RL.isTypeSubTypeOf)(e,t,a)}return(0,RL.isTypeSubTypeOf)(
e,t,n)}});var Lw=E(Ai=>{"use strict";Object.defineProperty(Ai,"__esModule",{value:!0});Ai.specifiedSDLRules=Ai.specifiedRules=Ai.recommendedRules=void 0;var d3=tv(),f3=nv(),
m3=iv(),OL=ov(),kL=lv(),h3=dv(),xL=hv(),g3=yv(),y3=_v(),b3=wv(),_3=Ev(),v3=Rv(),w3=kv(),T3=Nv(),E3=$v(),S3=Mv(),R3=Uv(),NL=Bv(),O3=Hv(),k3=rw(),x3=iw(),IL=aw(),
N3=cw(),AL=pw(),I3=fw(),A3=gw(),P3=bw(),PL=vw(),C3=Tw(),j3=Sw(),L3=Ow(),$3=xw(),D3=Iw(),q3=Pw(),M3=jw(),CL=Object.freeze([b3.MaxIntrospectionDepthRule]);Ai.recommendedRules=
CL;var F3=Object.freeze([d3.ExecutableDefinitionsRule,C3.UniqueOperationNamesRule,g3.LoneAnonymousOperationRule,k3.SingleFieldSubscriptionsRule,xL.KnownTypeNamesRule,
m3.FragmentsOnCompositeTypesRule,q3.VariablesAreInputTypesRule,O3.ScalarLeafsRule,f3.FieldsOnCorrectTypeRule,P3.UniqueFragmentNamesRule,h3.KnownFragmentNamesRule,
w3.NoUnusedFragmentsRule,S3.PossibleFragmentSpreadsRule,_3.NoFragmentCyclesRule,$3.UniqueVariableNamesRule,v3.NoUndefinedVariablesRule,T3.NoUnusedVariablesRule,
kL.KnownDirectivesRule,AL.UniqueDirectivesPerLocationRule,OL.KnownArgumentNamesRule,IL.UniqueArgumentNamesRule,D3.ValuesOfCorrectTypeRule,NL.ProvidedRequiredArgumentsRule,
M3.VariablesInAllowedPositionRule,E3.OverlappingFieldsCanBeMergedRule,PL.UniqueInputFieldNamesRule,...CL]);Ai.specifiedRules=F3;var U3=Object.freeze([y3.LoneSchemaDefinitionRule,
j3.UniqueOperationTypesRule,L3.UniqueTypeNamesRule,I3.UniqueEnumValueNamesRule,A3.UniqueFieldDefinitionNamesRule,x3.UniqueArgumentDefinitionNamesRule,N3.UniqueDirectiveNamesRule,
xL.KnownTypeNamesRule,kL.KnownDirectivesRule,AL.UniqueDirectivesPerLocationRule,R3.PossibleTypeExtensionsRule,OL.KnownArgumentNamesOnDirectivesRule,IL.UniqueArgumentNamesRule,
PL.UniqueInputFieldNamesRule,NL.ProvidedRequiredArgumentsOnDirectivesRule]);Ai.specifiedSDLRules=U3});var jL=E(Em=>{"use strict";Object.defineProperty(Em,"__esModule",{value:!0});Em.SetMap=void 0;var $w=class{constructor(){this._entries=new Map,this._memberIds=new Map,
this._nextMemberId=0}get(t){return this._entries.get(this._key(t))}set(t,r){this._entries.set(this._key(t),r)}_key(t){let r=[];for(let n of t){let s=this._memberIds.
get(n);s===void 0&&(s=this._nextMemberId++,this._memberIds.set(n,s)),r.push(s)}return r.sort((n,s)=>n-s),r.join(",")}};Em.SetMap=$w});var Mw=E(Pi=>{"use strict";Object.defineProperty(Pi,"__esModule",{value:!0});Pi.ValidationContext=Pi.SDLValidationContext=Pi.ASTValidationContext=void 0;var G3=jL(),
LL=Oe(),B3=Oa(),$L=om(),V3=cm(),rl=class{_remainingFragmentWork=5e4;constructor(t,r){this._ast=t,this._fragments=void 0,this._fragmentSpreads=new Map,this._recursivelyReferencedFragments=
new G3.SetMap,this._onError=r}get[Symbol.toStringTag](){return"ASTValidationContext"}reportError(t){this._onError(t)}getDocument(){return this._ast}getFragment(t){
let r;if(this._fragments)r=this._fragments;else{r=Object.create(null);for(let n of this.getDocument().definitions)n.kind===LL.Kind.FRAGMENT_DEFINITION&&(r[n.name.
value]=n);this._fragments=r}return r[t]}getFragmentSpreads(t){let r=this._fragmentSpreads.get(t);if(!r){r=[];let n=[t],s;for(;s=n.pop();)for(let i of s.selections)
i.kind===LL.Kind.FRAGMENT_SPREAD?r.push(i):i.selectionSet&&n.push(i.selectionSet);this._fragmentSpreads.set(t,r)}return r}getRecursivelyReferencedFragments(t){return this.
getRecursivelyReferencedFragmentsForOperations([t])}getRecursivelyReferencedFragmentsForOperations(t){let r=new Set(t.flatMap(({selectionSet:s})=>this.getFragmentSpreads(
s).map(({name:i})=>i.value))),n=this._recursivelyReferencedFragments.get(r);if(!n){n=[],this.spendFragmentWork(r.size);let s=new Set(r);for(let i of s){let o=this.
getFragment(i);if(o){n.push(o);let a=this.getFragmentSpreads(o.selectionSet);this.spendFragmentWork(a.length);for(let u of a)s.add(u.name.value)}}this._recursivelyReferencedFragments.
set(r,n)}return n}spendFragmentWork(t){if(this._remainingFragmentWork-=t,this._remainingFragmentWork<0)throw V3.validationAbortedError}};Pi.ASTValidationContext=
rl;var Dw=class extends rl{constructor(t,r,n){super(t,n),this._schema=r}get hideSuggestions(){return!1}get[Symbol.toStringTag](){return"SDLValidationContext"}getSchema(){
return this._schema}};Pi.SDLValidationContext=Dw;var qw=class extends rl{constructor(t,r,n,s,i){super(r,s),this._hideSuggestions=i??!1,this._schema=t,this._typeInfo=
n,this._variableUsages=new Map,this._recursiveVariableUsages=new Map}get hideSuggestions(){return this._hideSuggestions}get[Symbol.toStringTag](){return"Validat\
ionContext"}getSchema(){return this._schema}getVariableUsages(t){let r=this._variableUsages.get(t);if(!r){let n=[],s=new $L.TypeInfo(this._schema);(0,B3.visit)(
t,(0,$L.visitWithTypeInfo)(s,{VariableDefinition:()=>!1,Variable(i){n.push({node:i,type:s.getInputType(),defaultValue:s.getDefaultValue(),parentType:s.getParentInputType()})}})),
r=n,this._variableUsages.set(t,r)}return r}getRecursiveVariableUsages(t){let r=this._recursiveVariableUsages.get(t);if(!r){let n=this.getRecursivelyReferencedFragments(
t),s=this._recursiveVariableUsages.get(n);s||(this.spendFragmentWork(n.length),s=n.flatMap(i=>{let o=this.getVariableUsages(i);return this.spendFragmentWork(o.length),
o}),this._recursiveVariableUsages.set(n,s)),this.spendFragmentWork(s.length),r=this.getVariableUsages(t).concat(s),this._recursiveVariableUsages.set(t,r)}return r}getType(){
return this._typeInfo.getType()}getParentType(){return this._typeInfo.getParentType()}getInputType(){return this._typeInfo.getInputType()}getParentInputType(){return this.
_typeInfo.getParentInputType()}getFieldDef(){return this._typeInfo.getFieldDef()}getDirective(){return this._typeInfo.getDirective()}getArgument(){return this._typeInfo.
getArgument()}getEnumValue(){return this._typeInfo.getEnumValue()}};Pi.ValidationContext=qw});var nl=E($a=>{"use strict";Object.defineProperty($a,"__esModule",{value:!0});$a.assertValidSDL=X3;$a.assertValidSDLExtension=Z3;$a.validate=z3;$a.validateSDL=Fw;
var K3=hr(),Q3=Cf(),H3=ee(),J3=Sr(),Sm=Oa(),Y3=Kc(),DL=om(),ML=Lw(),qL=cm(),FL=Mw(),W3=(0,Q3.mapValue)(J3.QueryDocumentKeys,e=>e.filter(t=>t!=="description"));function z3(e,t,r=ML.
specifiedRules,n,s=new DL.TypeInfo(e)){var i,o;let a=(i=n?.maxErrors)!==null&&i!==void 0?i:100,u=(o=n?.hideSuggestions)!==null&&o!==void 0?o:!1;t||(0,K3.devAssert)(
!1,"Must provide document."),(0,Y3.assertValidSchema)(e);let c=Object.freeze({}),l=[],p=new FL.ValidationContext(e,t,s,f=>{if(l.length>=a)throw l.push(new H3.GraphQLError(
"Too many validation errors, error limit reached. Validation aborted.")),c;l.push(f)},u),d=(0,Sm.visitInParallel)(r.map(f=>f(p)));try{(0,Sm.visit)(t,(0,DL.visitWithTypeInfo)(
s,d),W3)}catch(f){if(f===qL.validationAbortedError)l.push(qL.validationAbortedError);else if(f!==c)throw f}return l}function Fw(e,t,r=ML.specifiedSDLRules){let n=[],
s=new FL.SDLValidationContext(e,t,o=>{n.push(o)}),i=r.map(o=>o(s));return(0,Sm.visit)(e,(0,Sm.visitInParallel)(i)),n}function X3(e){let t=Fw(e);if(t.length!==0)
throw new Error(t.map(r=>r.message).join(`

`))}function Z3(e,t){let r=Fw(e,t);if(r.length!==0)throw new Error(r.map(n=>n.message).join(`

`))}});var UL=E(Uw=>{"use strict";Object.defineProperty(Uw,"__esModule",{value:!0});Uw.memoize3=eW;function eW(e){let t;return function(n,s,i){t===void 0&&(t=new WeakMap);
let o=t.get(n);o===void 0&&(o=new WeakMap,t.set(n,o));let a=o.get(s);a===void 0&&(a=new WeakMap,o.set(s,a));let u=a.get(i);return u===void 0&&(u=e(n,s,i),a.set(
i,u)),u}}});var GL=E(Gw=>{"use strict";Object.defineProperty(Gw,"__esModule",{value:!0});Gw.promiseForObject=tW;function tW(e){return Promise.all(Object.values(e)).then(t=>{
let r=Object.create(null);for(let[n,s]of Object.keys(e).entries())r[s]=t[n];return r})}});var BL=E(Bw=>{"use strict";Object.defineProperty(Bw,"__esModule",{value:!0});Bw.promiseReduce=nW;var rW=wf();function nW(e,t,r){let n=r;for(let s of e)n=(0,rW.isPromise)(
n)?n.then(i=>t(i,s)):t(n,s);return n}});var VL=E(Kw=>{"use strict";Object.defineProperty(Kw,"__esModule",{value:!0});Kw.toError=iW;var sW=Me();function iW(e){return e instanceof Error?e:new Vw(e)}var Vw=class extends Error{constructor(t){
super("Unexpected error value: "+(0,sW.inspect)(t)),this.name="NonErrorThrown",this.thrownValue=t}}});var Rm=E(Qw=>{"use strict";Object.defineProperty(Qw,"__esModule",{value:!0});Qw.locatedError=uW;var oW=VL(),aW=ee();function uW(e,t,r){var n;let s=(0,oW.toError)(
e);return cW(s)?s:new aW.GraphQLError(s.message,{nodes:(n=s.nodes)!==null&&n!==void 0?n:t,source:s.source,positions:s.positions,path:r,originalError:s})}function cW(e){
return Array.isArray(e.path)}});var il=E(rn=>{"use strict";Object.defineProperty(rn,"__esModule",{value:!0});rn.assertValidExecutionArguments=XL;rn.buildExecutionContext=ZL;rn.buildResolveInfo=
t$;rn.defaultTypeResolver=rn.defaultFieldResolver=void 0;rn.execute=zL;rn.executeSync=gW;rn.getFieldDef=n$;var Jw=hr(),_o=Me(),lW=gr(),pW=tm(),Xw=Xn(),kn=wf(),dW=UL(),
vo=Yc(),KL=GL(),fW=BL(),tn=ee(),km=Rm(),Hw=Sr(),QL=Oe(),Ci=ke(),Da=en(),mW=Kc(),YL=_m(),WL=La(),hW=(0,dW.memoize3)((e,t,r)=>(0,YL.collectSubfields)(e.schema,e.fragments,
e.variableValues,t,r)),Yw=class{constructor(){this._errorPositions=new Set,this._errors=[]}get errors(){return this._errors}add(t,r){this._hasNulledPosition(r)||
(this._errorPositions.add(r),this._errors.push(t))}_hasNulledPosition(t){let r=t;for(;r!==void 0;){if(this._errorPositions.has(r))return!0;r=r.prev}return this.
_errorPositions.has(void 0)}};function zL(e){arguments.length<2||(0,Jw.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional arguments, pleas\
e pass an object instead.");let{schema:t,document:r,variableValues:n,rootValue:s}=e;XL(t,r,n);let i=ZL(e);if(!("schema"in i))return{errors:i};try{let{operation:o}=i,
a=yW(i,o,s);return(0,kn.isPromise)(a)?a.then(u=>Om(u,i.collectedErrors.errors),u=>(i.collectedErrors.add(u,void 0),Om(null,i.collectedErrors.errors))):Om(a,i.collectedErrors.
errors)}catch(o){return i.collectedErrors.add(o,void 0),Om(null,i.collectedErrors.errors)}}function gW(e){let t=zL(e);if((0,kn.isPromise)(t))throw new Error("Gr\
aphQL execution failed to complete synchronously.");return t}function Om(e,t){return t.length===0?{data:e}:{errors:t,data:e}}function XL(e,t,r){t||(0,Jw.devAssert)(
!1,"Must provide document."),(0,mW.assertValidSchema)(e),r==null||(0,Xw.isObjectLike)(r)||(0,Jw.devAssert)(!1,"Variables must be provided as an Object where eac\
h property is a variable value. Perhaps look to see if an unparsed JSON string was provided.")}function ZL(e){var t,r,n,s;let{schema:i,document:o,rootValue:a,contextValue:u,
variableValues:c,operationName:l,fieldResolver:p,typeResolver:d,subscribeFieldResolver:f,options:g}=e,h,b=Object.create(null);for(let R of o.definitions)switch(R.
kind){case QL.Kind.OPERATION_DEFINITION:if(l==null){if(h!==void 0)return[new tn.GraphQLError("Must provide operation name if query contains multiple operations.")];
h=R}else((t=R.name)===null||t===void 0?void 0:t.value)===l&&(h=R);break;case QL.Kind.FRAGMENT_DEFINITION:b[R.name.value]=R;break;default:}if(!h)return l!=null?[
new tn.GraphQLError(`Unknown operation named "${l}".`)]:[new tn.GraphQLError("Must provide an operation.")];let v=(r=h.variableDefinitions)!==null&&r!==void 0?r:
[],N=(0,WL.getVariableValues)(i,v,c??{},{maxErrors:(n=g?.maxCoercionErrors)!==null&&n!==void 0?n:50,hideSuggestions:(s=e.hideSuggestions)!==null&&s!==void 0?s:!1});
return N.errors?N.errors:{schema:i,fragments:b,rootValue:a,contextValue:u,operation:h,variableValues:N.coerced,fieldResolver:p??zw,typeResolver:d??r$,subscribeFieldResolver:f??
zw,collectedErrors:new Yw}}function yW(e,t,r){let n=e.schema.getRootType(t.operation);if(n==null)throw new tn.GraphQLError(`Schema is not configured to execute ${t.
operation} operation.`,{nodes:t});let s=(0,YL.collectFields)(e.schema,e.fragments,e.variableValues,n,t.selectionSet),i=void 0;switch(t.operation){case Hw.OperationTypeNode.
QUERY:return xm(e,n,r,i,s);case Hw.OperationTypeNode.MUTATION:return bW(e,n,r,i,s);case Hw.OperationTypeNode.SUBSCRIPTION:return xm(e,n,r,i,s)}}function bW(e,t,r,n,s){
return(0,fW.promiseReduce)(s.entries(),(i,[o,a])=>{let u=(0,vo.addPath)(n,o,t.name),c=e$(e,t,r,a,u);return c===void 0?i:(0,kn.isPromise)(c)?c.then(l=>(i[o]=l,i)):
(i[o]=c,i)},Object.create(null))}function xm(e,t,r,n,s){let i=Object.create(null),o=!1;try{for(let[a,u]of s.entries()){let c=(0,vo.addPath)(n,a,t.name),l=e$(e,t,
r,u,c);l!==void 0&&(i[a]=l,(0,kn.isPromise)(l)&&(o=!0))}}catch(a){if(o)return(0,KL.promiseForObject)(i).finally(()=>{throw a});throw a}return o?(0,KL.promiseForObject)(
i):i}function e$(e,t,r,n,s){var i;let o=n$(e.schema,t,n[0]);if(!o)return;let a=o.type,u=(i=o.resolve)!==null&&i!==void 0?i:e.fieldResolver,c=t$(e,o,n,t,s);try{let l=(0,WL.
getArgumentValues)(o,n[0],e.variableValues),p=e.contextValue,d=u(r,l,p,c),f;return(0,kn.isPromise)(d)?f=d.then(g=>sl(e,a,n,c,s,g)):f=sl(e,a,n,c,s,d),(0,kn.isPromise)(
f)?f.then(void 0,g=>{let h=(0,km.locatedError)(g,n,(0,vo.pathToArray)(s));return Nm(h,a,s,e)}):f}catch(l){let p=(0,km.locatedError)(l,n,(0,vo.pathToArray)(s));return Nm(
p,a,s,e)}}function t$(e,t,r,n,s){return{fieldName:t.name,fieldNodes:r,returnType:t.type,parentType:n,path:s,schema:e.schema,fragments:e.fragments,rootValue:e.rootValue,
operation:e.operation,variableValues:e.variableValues}}function Nm(e,t,r,n){if((0,Ci.isNonNullType)(t))throw e;return n.collectedErrors.add(e,r),null}function sl(e,t,r,n,s,i){
if(i instanceof Error)throw i;if((0,Ci.isNonNullType)(t)){let o=sl(e,t.ofType,r,n,s,i);if(o===null)throw new Error(`Cannot return null for non-nullable field ${n.
parentType.name}.${n.fieldName}.`);return o}if(i==null)return null;if((0,Ci.isListType)(t))return _W(e,t,r,n,s,i);if((0,Ci.isLeafType)(t))return vW(t,i);if((0,Ci.
isAbstractType)(t))return wW(e,t,r,n,s,i);if((0,Ci.isObjectType)(t))return Ww(e,t,r,n,s,i);(0,lW.invariant)(!1,"Cannot complete value of unexpected output type:\
 "+(0,_o.inspect)(t))}function _W(e,t,r,n,s,i){if(!(0,pW.isIterableObject)(i))throw new tn.GraphQLError(`Expected Iterable, but did not find one for field "${n.
parentType.name}.${n.fieldName}".`);let o=t.ofType,a=!1,u=Array.from(i,(c,l)=>{let p=(0,vo.addPath)(s,l,void 0);try{let d;return(0,kn.isPromise)(c)?d=c.then(f=>sl(
e,o,r,n,p,f)):d=sl(e,o,r,n,p,c),(0,kn.isPromise)(d)?(a=!0,d.then(void 0,f=>{let g=(0,km.locatedError)(f,r,(0,vo.pathToArray)(p));return Nm(g,o,p,e)})):d}catch(d){
let f=(0,km.locatedError)(d,r,(0,vo.pathToArray)(p));return Nm(f,o,p,e)}});return a?Promise.all(u):u}function vW(e,t){let r=e.serialize(t);if(r==null)throw new Error(
`Expected \`${(0,_o.inspect)(e)}.serialize(${(0,_o.inspect)(t)})\` to return non-nullable value, returned: ${(0,_o.inspect)(r)}`);return r}function wW(e,t,r,n,s,i){
var o;let a=(o=t.resolveType)!==null&&o!==void 0?o:e.typeResolver,u=e.contextValue,c=a(i,u,n,t);return(0,kn.isPromise)(c)?c.then(l=>Ww(e,HL(l,e,t,r,n,i),r,n,s,i)):
Ww(e,HL(c,e,t,r,n,i),r,n,s,i)}function HL(e,t,r,n,s,i){if(e==null)throw new tn.GraphQLError(`Abstract type "${r.name}" must resolve to an Object type at runtime\
 for field "${s.parentType.name}.${s.fieldName}". Either the "${r.name}" type should provide a "resolveType" function or each possible type should provide an "i\
sTypeOf" function.`,n);if((0,Ci.isObjectType)(e))throw new tn.GraphQLError("Support for returning GraphQLObjectType from resolveType was removed in graphql-js@1\
6.0.0 please return type name instead.");if(typeof e!="string")throw new tn.GraphQLError(`Abstract type "${r.name}" must resolve to an Object type at runtime fo\
r field "${s.parentType.name}.${s.fieldName}" with value ${(0,_o.inspect)(i)}, received "${(0,_o.inspect)(e)}".`);let o=t.schema.getType(e);if(o==null)throw new tn.
GraphQLError(`Abstract type "${r.name}" was resolved to a type "${e}" that does not exist inside the schema.`,{nodes:n});if(!(0,Ci.isObjectType)(o))throw new tn.
GraphQLError(`Abstract type "${r.name}" was resolved to a non-object type "${e}".`,{nodes:n});if(!t.schema.isSubType(r,o))throw new tn.GraphQLError(`Runtime Obj\
ect type "${o.name}" is not a possible type for "${r.name}".`,{nodes:n});return o}function Ww(e,t,r,n,s,i){let o=hW(e,t,r);if(t.isTypeOf){let a=t.isTypeOf(i,e.contextValue,
n);if((0,kn.isPromise)(a))return a.then(u=>{if(!u)throw JL(t,i,r);return xm(e,t,i,s,o)});if(!a)throw JL(t,i,r)}return xm(e,t,i,s,o)}function JL(e,t,r){return new tn.
GraphQLError(`Expected value of type "${e.name}" but got: ${(0,_o.inspect)(t)}.`,{nodes:r})}var r$=function(e,t,r,n){if((0,Xw.isObjectLike)(e)&&typeof e.__typename==
"string")return e.__typename;let s=r.schema.getPossibleTypes(n),i=[];try{for(let o=0;o<s.length;o++){let a=s[o];if(a.isTypeOf){let u=a.isTypeOf(e,t,r);if((0,kn.
isPromise)(u))i[o]=u;else if(u)return i.length&&Promise.allSettled(i).catch(()=>{}),a.name}}}catch(o){if(i.length)return Promise.allSettled(i).then(()=>{throw o});
throw o}if(i.length)return Promise.all(i).then(o=>{for(let a=0;a<o.length;a++)if(o[a])return s[a].name})};rn.defaultTypeResolver=r$;var zw=function(e,t,r,n){if((0,Xw.
isObjectLike)(e)||typeof e=="function"){let s=e[n.fieldName];return typeof s=="function"?e[n.fieldName](t,r,n):s}};rn.defaultFieldResolver=zw;function n$(e,t,r){
let n=r.name.value;return n===Da.SchemaMetaFieldDef.name&&e.getQueryType()===t?Da.SchemaMetaFieldDef:n===Da.TypeMetaFieldDef.name&&e.getQueryType()===t?Da.TypeMetaFieldDef:
n===Da.TypeNameMetaFieldDef.name?Da.TypeNameMetaFieldDef:t.getFields()[n]}});var i$=E(Im=>{"use strict";Object.defineProperty(Im,"__esModule",{value:!0});Im.graphql=xW;Im.graphqlSync=NW;var TW=hr(),EW=wf(),SW=ao(),RW=Kc(),OW=nl(),kW=il();
function xW(e){return new Promise(t=>t(s$(e)))}function NW(e){let t=s$(e);if((0,EW.isPromise)(t))throw new Error("GraphQL execution failed to complete synchrono\
usly.");return t}function s$(e){arguments.length<2||(0,TW.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional arguments, please pass an obj\
ect instead.");let{schema:t,source:r,rootValue:n,contextValue:s,variableValues:i,operationName:o,fieldResolver:a,typeResolver:u,hideSuggestions:c}=e,l=(0,RW.validateSchema)(
t);if(l.length>0)return{errors:l};let p;try{p=(0,SW.parse)(r)}catch(f){return{errors:[f]}}let d=(0,OW.validate)(t,p,void 0,{hideSuggestions:c});return d.length>
0?{errors:d}:(0,kW.execute)({schema:t,document:p,rootValue:n,contextValue:s,variableValues:i,operationName:o,fieldResolver:a,typeResolver:u,hideSuggestions:c})}});var u$=E(P=>{"use strict";Object.defineProperty(P,"__esModule",{value:!0});Object.defineProperty(P,"DEFAULT_DEPRECATION_REASON",{enumerable:!0,get:function(){return xn.
DEFAULT_DEPRECATION_REASON}});Object.defineProperty(P,"GRAPHQL_MAX_INT",{enumerable:!0,get:function(){return Ms.GRAPHQL_MAX_INT}});Object.defineProperty(P,"GRAP\
HQL_MIN_INT",{enumerable:!0,get:function(){return Ms.GRAPHQL_MIN_INT}});Object.defineProperty(P,"GraphQLBoolean",{enumerable:!0,get:function(){return Ms.GraphQLBoolean}});
Object.defineProperty(P,"GraphQLDeprecatedDirective",{enumerable:!0,get:function(){return xn.GraphQLDeprecatedDirective}});Object.defineProperty(P,"GraphQLDirec\
tive",{enumerable:!0,get:function(){return xn.GraphQLDirective}});Object.defineProperty(P,"GraphQLEnumType",{enumerable:!0,get:function(){return oe.GraphQLEnumType}});
Object.defineProperty(P,"GraphQLFloat",{enumerable:!0,get:function(){return Ms.GraphQLFloat}});Object.defineProperty(P,"GraphQLID",{enumerable:!0,get:function(){
return Ms.GraphQLID}});Object.defineProperty(P,"GraphQLIncludeDirective",{enumerable:!0,get:function(){return xn.GraphQLIncludeDirective}});Object.defineProperty(
P,"GraphQLInputObjectType",{enumerable:!0,get:function(){return oe.GraphQLInputObjectType}});Object.defineProperty(P,"GraphQLInt",{enumerable:!0,get:function(){
return Ms.GraphQLInt}});Object.defineProperty(P,"GraphQLInterfaceType",{enumerable:!0,get:function(){return oe.GraphQLInterfaceType}});Object.defineProperty(P,"\
GraphQLList",{enumerable:!0,get:function(){return oe.GraphQLList}});Object.defineProperty(P,"GraphQLNonNull",{enumerable:!0,get:function(){return oe.GraphQLNonNull}});
Object.defineProperty(P,"GraphQLObjectType",{enumerable:!0,get:function(){return oe.GraphQLObjectType}});Object.defineProperty(P,"GraphQLOneOfDirective",{enumerable:!0,
get:function(){return xn.GraphQLOneOfDirective}});Object.defineProperty(P,"GraphQLScalarType",{enumerable:!0,get:function(){return oe.GraphQLScalarType}});Object.
defineProperty(P,"GraphQLSchema",{enumerable:!0,get:function(){return Zw.GraphQLSchema}});Object.defineProperty(P,"GraphQLSkipDirective",{enumerable:!0,get:function(){
return xn.GraphQLSkipDirective}});Object.defineProperty(P,"GraphQLSpecifiedByDirective",{enumerable:!0,get:function(){return xn.GraphQLSpecifiedByDirective}});Object.
defineProperty(P,"GraphQLString",{enumerable:!0,get:function(){return Ms.GraphQLString}});Object.defineProperty(P,"GraphQLUnionType",{enumerable:!0,get:function(){
return oe.GraphQLUnionType}});Object.defineProperty(P,"SchemaMetaFieldDef",{enumerable:!0,get:function(){return Or.SchemaMetaFieldDef}});Object.defineProperty(P,
"TypeKind",{enumerable:!0,get:function(){return Or.TypeKind}});Object.defineProperty(P,"TypeMetaFieldDef",{enumerable:!0,get:function(){return Or.TypeMetaFieldDef}});
Object.defineProperty(P,"TypeNameMetaFieldDef",{enumerable:!0,get:function(){return Or.TypeNameMetaFieldDef}});Object.defineProperty(P,"__Directive",{enumerable:!0,
get:function(){return Or.__Directive}});Object.defineProperty(P,"__DirectiveLocation",{enumerable:!0,get:function(){return Or.__DirectiveLocation}});Object.defineProperty(
P,"__EnumValue",{enumerable:!0,get:function(){return Or.__EnumValue}});Object.defineProperty(P,"__Field",{enumerable:!0,get:function(){return Or.__Field}});Object.
defineProperty(P,"__InputValue",{enumerable:!0,get:function(){return Or.__InputValue}});Object.defineProperty(P,"__Schema",{enumerable:!0,get:function(){return Or.
__Schema}});Object.defineProperty(P,"__Type",{enumerable:!0,get:function(){return Or.__Type}});Object.defineProperty(P,"__TypeKind",{enumerable:!0,get:function(){
return Or.__TypeKind}});Object.defineProperty(P,"assertAbstractType",{enumerable:!0,get:function(){return oe.assertAbstractType}});Object.defineProperty(P,"asse\
rtCompositeType",{enumerable:!0,get:function(){return oe.assertCompositeType}});Object.defineProperty(P,"assertDirective",{enumerable:!0,get:function(){return xn.
assertDirective}});Object.defineProperty(P,"assertEnumType",{enumerable:!0,get:function(){return oe.assertEnumType}});Object.defineProperty(P,"assertEnumValueNa\
me",{enumerable:!0,get:function(){return a$.assertEnumValueName}});Object.defineProperty(P,"assertInputObjectType",{enumerable:!0,get:function(){return oe.assertInputObjectType}});
Object.defineProperty(P,"assertInputType",{enumerable:!0,get:function(){return oe.assertInputType}});Object.defineProperty(P,"assertInterfaceType",{enumerable:!0,
get:function(){return oe.assertInterfaceType}});Object.defineProperty(P,"assertLeafType",{enumerable:!0,get:function(){return oe.assertLeafType}});Object.defineProperty(
P,"assertListType",{enumerable:!0,get:function(){return oe.assertListType}});Object.defineProperty(P,"assertName",{enumerable:!0,get:function(){return a$.assertName}});
Object.defineProperty(P,"assertNamedType",{enumerable:!0,get:function(){return oe.assertNamedType}});Object.defineProperty(P,"assertNonNullType",{enumerable:!0,
get:function(){return oe.assertNonNullType}});Object.defineProperty(P,"assertNullableType",{enumerable:!0,get:function(){return oe.assertNullableType}});Object.
defineProperty(P,"assertObjectType",{enumerable:!0,get:function(){return oe.assertObjectType}});Object.defineProperty(P,"assertOutputType",{enumerable:!0,get:function(){
return oe.assertOutputType}});Object.defineProperty(P,"assertScalarType",{enumerable:!0,get:function(){return oe.assertScalarType}});Object.defineProperty(P,"as\
sertSchema",{enumerable:!0,get:function(){return Zw.assertSchema}});Object.defineProperty(P,"assertType",{enumerable:!0,get:function(){return oe.assertType}});Object.
defineProperty(P,"assertUnionType",{enumerable:!0,get:function(){return oe.assertUnionType}});Object.defineProperty(P,"assertValidSchema",{enumerable:!0,get:function(){
return o$.assertValidSchema}});Object.defineProperty(P,"assertWrappingType",{enumerable:!0,get:function(){return oe.assertWrappingType}});Object.defineProperty(
P,"getNamedType",{enumerable:!0,get:function(){return oe.getNamedType}});Object.defineProperty(P,"getNullableType",{enumerable:!0,get:function(){return oe.getNullableType}});
Object.defineProperty(P,"introspectionTypes",{enumerable:!0,get:function(){return Or.introspectionTypes}});Object.defineProperty(P,"isAbstractType",{enumerable:!0,
get:function(){return oe.isAbstractType}});Object.defineProperty(P,"isCompositeType",{enumerable:!0,get:function(){return oe.isCompositeType}});Object.defineProperty(
P,"isDirective",{enumerable:!0,get:function(){return xn.isDirective}});Object.defineProperty(P,"isEnumType",{enumerable:!0,get:function(){return oe.isEnumType}});
Object.defineProperty(P,"isInputObjectType",{enumerable:!0,get:function(){return oe.isInputObjectType}});Object.defineProperty(P,"isInputType",{enumerable:!0,get:function(){
return oe.isInputType}});Object.defineProperty(P,"isInterfaceType",{enumerable:!0,get:function(){return oe.isInterfaceType}});Object.defineProperty(P,"isIntrosp\
ectionType",{enumerable:!0,get:function(){return Or.isIntrospectionType}});Object.defineProperty(P,"isLeafType",{enumerable:!0,get:function(){return oe.isLeafType}});
Object.defineProperty(P,"isListType",{enumerable:!0,get:function(){return oe.isListType}});Object.defineProperty(P,"isNamedType",{enumerable:!0,get:function(){return oe.
isNamedType}});Object.defineProperty(P,"isNonNullType",{enumerable:!0,get:function(){return oe.isNonNullType}});Object.defineProperty(P,"isNullableType",{enumerable:!0,
get:function(){return oe.isNullableType}});Object.defineProperty(P,"isObjectType",{enumerable:!0,get:function(){return oe.isObjectType}});Object.defineProperty(
P,"isOutputType",{enumerable:!0,get:function(){return oe.isOutputType}});Object.defineProperty(P,"isRequiredArgument",{enumerable:!0,get:function(){return oe.isRequiredArgument}});
Object.defineProperty(P,"isRequiredInputField",{enumerable:!0,get:function(){return oe.isRequiredInputField}});Object.defineProperty(P,"isScalarType",{enumerable:!0,
get:function(){return oe.isScalarType}});Object.defineProperty(P,"isSchema",{enumerable:!0,get:function(){return Zw.isSchema}});Object.defineProperty(P,"isSpeci\
fiedDirective",{enumerable:!0,get:function(){return xn.isSpecifiedDirective}});Object.defineProperty(P,"isSpecifiedScalarType",{enumerable:!0,get:function(){return Ms.
isSpecifiedScalarType}});Object.defineProperty(P,"isType",{enumerable:!0,get:function(){return oe.isType}});Object.defineProperty(P,"isUnionType",{enumerable:!0,
get:function(){return oe.isUnionType}});Object.defineProperty(P,"isWrappingType",{enumerable:!0,get:function(){return oe.isWrappingType}});Object.defineProperty(
P,"resolveObjMapThunk",{enumerable:!0,get:function(){return oe.resolveObjMapThunk}});Object.defineProperty(P,"resolveReadonlyArrayThunk",{enumerable:!0,get:function(){
return oe.resolveReadonlyArrayThunk}});Object.defineProperty(P,"specifiedDirectives",{enumerable:!0,get:function(){return xn.specifiedDirectives}});Object.defineProperty(
P,"specifiedScalarTypes",{enumerable:!0,get:function(){return Ms.specifiedScalarTypes}});Object.defineProperty(P,"validateSchema",{enumerable:!0,get:function(){
return o$.validateSchema}});var Zw=mo(),oe=ke(),xn=Rr(),Ms=ts(),Or=en(),o$=Kc(),a$=Ic()});var l$=E(Ne=>{"use strict";Object.defineProperty(Ne,"__esModule",{value:!0});Object.defineProperty(Ne,"BREAK",{enumerable:!0,get:function(){return al.BREAK}});Object.
defineProperty(Ne,"DirectiveLocation",{enumerable:!0,get:function(){return $W.DirectiveLocation}});Object.defineProperty(Ne,"Kind",{enumerable:!0,get:function(){
return PW.Kind}});Object.defineProperty(Ne,"Lexer",{enumerable:!0,get:function(){return jW.Lexer}});Object.defineProperty(Ne,"Location",{enumerable:!0,get:function(){
return e0.Location}});Object.defineProperty(Ne,"OperationTypeNode",{enumerable:!0,get:function(){return e0.OperationTypeNode}});Object.defineProperty(Ne,"Source",
{enumerable:!0,get:function(){return IW.Source}});Object.defineProperty(Ne,"Token",{enumerable:!0,get:function(){return e0.Token}});Object.defineProperty(Ne,"To\
kenKind",{enumerable:!0,get:function(){return CW.TokenKind}});Object.defineProperty(Ne,"getEnterLeaveForKind",{enumerable:!0,get:function(){return al.getEnterLeaveForKind}});
Object.defineProperty(Ne,"getLocation",{enumerable:!0,get:function(){return AW.getLocation}});Object.defineProperty(Ne,"getVisitFn",{enumerable:!0,get:function(){
return al.getVisitFn}});Object.defineProperty(Ne,"isConstValueNode",{enumerable:!0,get:function(){return Nn.isConstValueNode}});Object.defineProperty(Ne,"isDefi\
nitionNode",{enumerable:!0,get:function(){return Nn.isDefinitionNode}});Object.defineProperty(Ne,"isExecutableDefinitionNode",{enumerable:!0,get:function(){return Nn.
isExecutableDefinitionNode}});Object.defineProperty(Ne,"isSchemaCoordinateNode",{enumerable:!0,get:function(){return Nn.isSchemaCoordinateNode}});Object.defineProperty(
Ne,"isSelectionNode",{enumerable:!0,get:function(){return Nn.isSelectionNode}});Object.defineProperty(Ne,"isTypeDefinitionNode",{enumerable:!0,get:function(){return Nn.
isTypeDefinitionNode}});Object.defineProperty(Ne,"isTypeExtensionNode",{enumerable:!0,get:function(){return Nn.isTypeExtensionNode}});Object.defineProperty(Ne,"\
isTypeNode",{enumerable:!0,get:function(){return Nn.isTypeNode}});Object.defineProperty(Ne,"isTypeSystemDefinitionNode",{enumerable:!0,get:function(){return Nn.
isTypeSystemDefinitionNode}});Object.defineProperty(Ne,"isTypeSystemExtensionNode",{enumerable:!0,get:function(){return Nn.isTypeSystemExtensionNode}});Object.defineProperty(
Ne,"isValueNode",{enumerable:!0,get:function(){return Nn.isValueNode}});Object.defineProperty(Ne,"parse",{enumerable:!0,get:function(){return ol.parse}});Object.
defineProperty(Ne,"parseConstValue",{enumerable:!0,get:function(){return ol.parseConstValue}});Object.defineProperty(Ne,"parseSchemaCoordinate",{enumerable:!0,get:function(){
return ol.parseSchemaCoordinate}});Object.defineProperty(Ne,"parseType",{enumerable:!0,get:function(){return ol.parseType}});Object.defineProperty(Ne,"parseValu\
e",{enumerable:!0,get:function(){return ol.parseValue}});Object.defineProperty(Ne,"print",{enumerable:!0,get:function(){return LW.print}});Object.defineProperty(
Ne,"printLocation",{enumerable:!0,get:function(){return c$.printLocation}});Object.defineProperty(Ne,"printSourceLocation",{enumerable:!0,get:function(){return c$.
printSourceLocation}});Object.defineProperty(Ne,"visit",{enumerable:!0,get:function(){return al.visit}});Object.defineProperty(Ne,"visitInParallel",{enumerable:!0,
get:function(){return al.visitInParallel}});var IW=If(),AW=Ef(),c$=Jb(),PW=Oe(),CW=va(),jW=Sc(),ol=ao(),LW=zr(),al=Oa(),e0=Sr(),Nn=go(),$W=_a()});var p$=E(t0=>{"use strict";Object.defineProperty(t0,"__esModule",{value:!0});t0.isAsyncIterable=DW;function DW(e){return typeof e?.[Symbol.asyncIterator]=="func\
tion"}});var d$=E(r0=>{"use strict";Object.defineProperty(r0,"__esModule",{value:!0});r0.mapAsyncIterator=qW;function qW(e,t){let r=e[Symbol.asyncIterator]();async function n(i){
if(i.done)return i;try{return{value:await t(i.value),done:!1}}catch(o){throw await s(),o}}async function s(){if(typeof r.return=="function")try{await r.return()}catch{}}
return{async next(){return n(await r.next())},async return(){return typeof r.return=="function"?n(await r.return()):{value:void 0,done:!0}},async throw(i){if(typeof r.
throw=="function")return n(await r.throw(i));throw await s(),i},[Symbol.asyncIterator](){return this}}}});var g$=E(Am=>{"use strict";Object.defineProperty(Am,"__esModule",{value:!0});Am.createSourceEventStream=h$;Am.subscribe=KW;var MW=hr(),FW=Me(),m$=p$(),f$=Yc(),n0=ee(),
UW=Rm(),GW=_m(),ul=il(),BW=d$(),VW=La();async function KW(e){arguments.length<2||(0,MW.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional \
arguments, please pass an object instead.");let t=await h$(e);if(!(0,m$.isAsyncIterable)(t))return t;let r=n=>(0,ul.execute)({...e,rootValue:n});return(0,BW.mapAsyncIterator)(
t,r)}function QW(e){let t=e[0];return t&&"document"in t?t:{schema:t,document:e[1],rootValue:e[2],contextValue:e[3],variableValues:e[4],operationName:e[5],subscribeFieldResolver:e[6]}}
async function h$(...e){let t=QW(e),{schema:r,document:n,variableValues:s}=t;(0,ul.assertValidExecutionArguments)(r,n,s);let i=(0,ul.buildExecutionContext)(t);if(!("\
schema"in i))return{errors:i};try{let o=await HW(i);if(!(0,m$.isAsyncIterable)(o))throw new Error(`Subscription field must return Async Iterable. Received: ${(0,FW.
inspect)(o)}.`);return o}catch(o){if(o instanceof n0.GraphQLError)return{errors:[o]};throw o}}async function HW(e){let{schema:t,fragments:r,operation:n,variableValues:s,
rootValue:i}=e,o=t.getSubscriptionType();if(o==null)throw new n0.GraphQLError("Schema is not configured to execute subscription operation.",{nodes:n});let a=(0,GW.
collectFields)(t,r,s,o,n.selectionSet),[u,c]=[...a.entries()][0],l=(0,ul.getFieldDef)(t,o,c[0]);if(!l){let g=c[0].name.value;throw new n0.GraphQLError(`The subs\
cription field "${g}" is not defined.`,{nodes:c})}let p=(0,f$.addPath)(void 0,u,o.name),d=(0,ul.buildResolveInfo)(e,l,c,o,p);try{var f;let g=(0,VW.getArgumentValues)(
l,c[0],s),h=e.contextValue,v=await((f=l.subscribe)!==null&&f!==void 0?f:e.subscribeFieldResolver)(i,g,h,d);if(v instanceof Error)throw v;return v}catch(g){throw(0,UW.
locatedError)(g,c,(0,f$.pathToArray)(p))}}});var b$=E(nn=>{"use strict";Object.defineProperty(nn,"__esModule",{value:!0});Object.defineProperty(nn,"createSourceEventStream",{enumerable:!0,get:function(){return y$.
createSourceEventStream}});Object.defineProperty(nn,"defaultFieldResolver",{enumerable:!0,get:function(){return Pm.defaultFieldResolver}});Object.defineProperty(
nn,"defaultTypeResolver",{enumerable:!0,get:function(){return Pm.defaultTypeResolver}});Object.defineProperty(nn,"execute",{enumerable:!0,get:function(){return Pm.
execute}});Object.defineProperty(nn,"executeSync",{enumerable:!0,get:function(){return Pm.executeSync}});Object.defineProperty(nn,"getArgumentValues",{enumerable:!0,
get:function(){return s0.getArgumentValues}});Object.defineProperty(nn,"getDirectiveValues",{enumerable:!0,get:function(){return s0.getDirectiveValues}});Object.
defineProperty(nn,"getVariableValues",{enumerable:!0,get:function(){return s0.getVariableValues}});Object.defineProperty(nn,"responsePathAsArray",{enumerable:!0,
get:function(){return JW.pathToArray}});Object.defineProperty(nn,"subscribe",{enumerable:!0,get:function(){return y$.subscribe}});var JW=Yc(),Pm=il(),y$=g$(),s0=La()});var _$=E(a0=>{"use strict";Object.defineProperty(a0,"__esModule",{value:!0});a0.NoDeprecatedCustomRule=YW;var i0=gr(),cl=ee(),o0=ke();function YW(e){return{Field(t){
let r=e.getFieldDef(),n=r?.deprecationReason;if(r&&n!=null){let s=e.getParentType();s!=null||(0,i0.invariant)(!1),e.reportError(new cl.GraphQLError(`The field ${s.
name}.${r.name} is deprecated. ${n}`,{nodes:t}))}},Argument(t){let r=e.getArgument(),n=r?.deprecationReason;if(r&&n!=null){let s=e.getDirective();if(s!=null)e.reportError(
new cl.GraphQLError(`Directive "@${s.name}" argument "${r.name}" is deprecated. ${n}`,{nodes:t}));else{let i=e.getParentType(),o=e.getFieldDef();i!=null&&o!=null||
(0,i0.invariant)(!1),e.reportError(new cl.GraphQLError(`Field "${i.name}.${o.name}" argument "${r.name}" is deprecated. ${n}`,{nodes:t}))}}},ObjectField(t){let r=(0,o0.
getNamedType)(e.getParentInputType());if((0,o0.isInputObjectType)(r)){let n=r.getFields()[t.name.value],s=n?.deprecationReason;s!=null&&e.reportError(new cl.GraphQLError(
`The input field ${r.name}.${n.name} is deprecated. ${s}`,{nodes:t}))}},EnumValue(t){let r=e.getEnumValue(),n=r?.deprecationReason;if(r&&n!=null){let s=(0,o0.getNamedType)(
e.getInputType());s!=null||(0,i0.invariant)(!1),e.reportError(new cl.GraphQLError(`The enum value "${s.name}.${r.name}" is deprecated. ${n}`,{nodes:t}))}}}}});var v$=E(u0=>{"use strict";Object.defineProperty(u0,"__esModule",{value:!0});u0.NoSchemaIntrospectionCustomRule=ZW;var WW=ee(),zW=ke(),XW=en();function ZW(e){return{
Field(t){let r=(0,zW.getNamedType)(e.getType());r&&(0,XW.isIntrospectionType)(r)&&e.reportError(new WW.GraphQLError(`GraphQL introspection has been disabled, bu\
t the requested query contained the field "${t.name.value}".`,{nodes:t}))}}}});var T$=E(de=>{"use strict";Object.defineProperty(de,"__esModule",{value:!0});Object.defineProperty(de,"ExecutableDefinitionsRule",{enumerable:!0,get:function(){
return r6.ExecutableDefinitionsRule}});Object.defineProperty(de,"FieldsOnCorrectTypeRule",{enumerable:!0,get:function(){return n6.FieldsOnCorrectTypeRule}});Object.
defineProperty(de,"FragmentsOnCompositeTypesRule",{enumerable:!0,get:function(){return s6.FragmentsOnCompositeTypesRule}});Object.defineProperty(de,"KnownArgume\
ntNamesRule",{enumerable:!0,get:function(){return i6.KnownArgumentNamesRule}});Object.defineProperty(de,"KnownDirectivesRule",{enumerable:!0,get:function(){return o6.
KnownDirectivesRule}});Object.defineProperty(de,"KnownFragmentNamesRule",{enumerable:!0,get:function(){return a6.KnownFragmentNamesRule}});Object.defineProperty(
de,"KnownTypeNamesRule",{enumerable:!0,get:function(){return u6.KnownTypeNamesRule}});Object.defineProperty(de,"LoneAnonymousOperationRule",{enumerable:!0,get:function(){
return c6.LoneAnonymousOperationRule}});Object.defineProperty(de,"LoneSchemaDefinitionRule",{enumerable:!0,get:function(){return N6.LoneSchemaDefinitionRule}});
Object.defineProperty(de,"MaxIntrospectionDepthRule",{enumerable:!0,get:function(){return x6.MaxIntrospectionDepthRule}});Object.defineProperty(de,"NoDeprecated\
CustomRule",{enumerable:!0,get:function(){return D6.NoDeprecatedCustomRule}});Object.defineProperty(de,"NoFragmentCyclesRule",{enumerable:!0,get:function(){return l6.
NoFragmentCyclesRule}});Object.defineProperty(de,"NoSchemaIntrospectionCustomRule",{enumerable:!0,get:function(){return q6.NoSchemaIntrospectionCustomRule}});Object.
defineProperty(de,"NoUndefinedVariablesRule",{enumerable:!0,get:function(){return p6.NoUndefinedVariablesRule}});Object.defineProperty(de,"NoUnusedFragmentsRule",
{enumerable:!0,get:function(){return d6.NoUnusedFragmentsRule}});Object.defineProperty(de,"NoUnusedVariablesRule",{enumerable:!0,get:function(){return f6.NoUnusedVariablesRule}});
Object.defineProperty(de,"OverlappingFieldsCanBeMergedRule",{enumerable:!0,get:function(){return m6.OverlappingFieldsCanBeMergedRule}});Object.defineProperty(de,
"PossibleFragmentSpreadsRule",{enumerable:!0,get:function(){return h6.PossibleFragmentSpreadsRule}});Object.defineProperty(de,"PossibleTypeExtensionsRule",{enumerable:!0,
get:function(){return $6.PossibleTypeExtensionsRule}});Object.defineProperty(de,"ProvidedRequiredArgumentsRule",{enumerable:!0,get:function(){return g6.ProvidedRequiredArgumentsRule}});
Object.defineProperty(de,"ScalarLeafsRule",{enumerable:!0,get:function(){return y6.ScalarLeafsRule}});Object.defineProperty(de,"SingleFieldSubscriptionsRule",{enumerable:!0,
get:function(){return b6.SingleFieldSubscriptionsRule}});Object.defineProperty(de,"UniqueArgumentDefinitionNamesRule",{enumerable:!0,get:function(){return j6.UniqueArgumentDefinitionNamesRule}});
Object.defineProperty(de,"UniqueArgumentNamesRule",{enumerable:!0,get:function(){return _6.UniqueArgumentNamesRule}});Object.defineProperty(de,"UniqueDirectiveN\
amesRule",{enumerable:!0,get:function(){return L6.UniqueDirectiveNamesRule}});Object.defineProperty(de,"UniqueDirectivesPerLocationRule",{enumerable:!0,get:function(){
return v6.UniqueDirectivesPerLocationRule}});Object.defineProperty(de,"UniqueEnumValueNamesRule",{enumerable:!0,get:function(){return P6.UniqueEnumValueNamesRule}});
Object.defineProperty(de,"UniqueFieldDefinitionNamesRule",{enumerable:!0,get:function(){return C6.UniqueFieldDefinitionNamesRule}});Object.defineProperty(de,"Un\
iqueFragmentNamesRule",{enumerable:!0,get:function(){return w6.UniqueFragmentNamesRule}});Object.defineProperty(de,"UniqueInputFieldNamesRule",{enumerable:!0,get:function(){
return T6.UniqueInputFieldNamesRule}});Object.defineProperty(de,"UniqueOperationNamesRule",{enumerable:!0,get:function(){return E6.UniqueOperationNamesRule}});Object.
defineProperty(de,"UniqueOperationTypesRule",{enumerable:!0,get:function(){return I6.UniqueOperationTypesRule}});Object.defineProperty(de,"UniqueTypeNamesRule",
{enumerable:!0,get:function(){return A6.UniqueTypeNamesRule}});Object.defineProperty(de,"UniqueVariableNamesRule",{enumerable:!0,get:function(){return S6.UniqueVariableNamesRule}});
Object.defineProperty(de,"ValidationContext",{enumerable:!0,get:function(){return t6.ValidationContext}});Object.defineProperty(de,"ValuesOfCorrectTypeRule",{enumerable:!0,
get:function(){return R6.ValuesOfCorrectTypeRule}});Object.defineProperty(de,"VariablesAreInputTypesRule",{enumerable:!0,get:function(){return O6.VariablesAreInputTypesRule}});
Object.defineProperty(de,"VariablesInAllowedPositionRule",{enumerable:!0,get:function(){return k6.VariablesInAllowedPositionRule}});Object.defineProperty(de,"re\
commendedRules",{enumerable:!0,get:function(){return w$.recommendedRules}});Object.defineProperty(de,"specifiedRules",{enumerable:!0,get:function(){return w$.specifiedRules}});
Object.defineProperty(de,"validate",{enumerable:!0,get:function(){return e6.validate}});var e6=nl(),t6=Mw(),w$=Lw(),r6=tv(),n6=nv(),s6=iv(),i6=ov(),o6=lv(),a6=dv(),
u6=hv(),c6=yv(),l6=Ev(),p6=Rv(),d6=kv(),f6=Nv(),m6=$v(),h6=Mv(),g6=Bv(),y6=Hv(),b6=rw(),_6=aw(),v6=pw(),w6=bw(),T6=vw(),E6=Tw(),S6=xw(),R6=Iw(),O6=Pw(),k6=jw(),
x6=wv(),N6=_v(),I6=Sw(),A6=Ow(),P6=fw(),C6=gw(),j6=iw(),L6=cw(),$6=Uv(),D6=_$(),q6=v$()});var E$=E(wo=>{"use strict";Object.defineProperty(wo,"__esModule",{value:!0});Object.defineProperty(wo,"GraphQLError",{enumerable:!0,get:function(){return c0.GraphQLError}});
Object.defineProperty(wo,"formatError",{enumerable:!0,get:function(){return c0.formatError}});Object.defineProperty(wo,"locatedError",{enumerable:!0,get:function(){
return F6.locatedError}});Object.defineProperty(wo,"printError",{enumerable:!0,get:function(){return c0.printError}});Object.defineProperty(wo,"syntaxError",{enumerable:!0,
get:function(){return M6.syntaxError}});var c0=ee(),M6=gc(),F6=Rm()});var p0=E(l0=>{"use strict";Object.defineProperty(l0,"__esModule",{value:!0});l0.getIntrospectionQuery=U6;function U6(e){let t={descriptions:!0,specifiedByUrl:!1,
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
  `}});var S$=E(d0=>{"use strict";Object.defineProperty(d0,"__esModule",{value:!0});d0.getOperationAST=B6;var G6=Oe();function B6(e,t){let r=null;for(let s of e.definitions)
if(s.kind===G6.Kind.OPERATION_DEFINITION){var n;if(t==null){if(r)return null;r=s}else if(((n=s.name)===null||n===void 0?void 0:n.value)===t)return s}return r}});var R$=E(f0=>{"use strict";Object.defineProperty(f0,"__esModule",{value:!0});f0.getOperationRootType=V6;var Cm=ee();function V6(e,t){if(t.operation==="query"){let r=e.
getQueryType();if(!r)throw new Cm.GraphQLError("Schema does not define the required query root type.",{nodes:t});return r}if(t.operation==="mutation"){let r=e.getMutationType();
if(!r)throw new Cm.GraphQLError("Schema is not configured for mutations.",{nodes:t});return r}if(t.operation==="subscription"){let r=e.getSubscriptionType();if(!r)
throw new Cm.GraphQLError("Schema is not configured for subscriptions.",{nodes:t});return r}throw new Cm.GraphQLError("Can only have query, mutation and subscri\
ption operations.",{nodes:t})}});var O$=E(m0=>{"use strict";Object.defineProperty(m0,"__esModule",{value:!0});m0.introspectionFromSchema=Y6;var K6=gr(),Q6=ao(),H6=il(),J6=p0();function Y6(e,t){
let r={specifiedByUrl:!0,directiveIsRepeatable:!0,schemaDescription:!0,inputValueDeprecation:!0,experimentalDirectiveDeprecation:!0,oneOf:!0,...t},n=(0,Q6.parse)(
(0,J6.getIntrospectionQuery)(r)),s=(0,H6.executeSync)({schema:e,document:n});return!s.errors&&s.data||(0,K6.invariant)(!1),s.data}});var x$=E(h0=>{"use strict";Object.defineProperty(h0,"__esModule",{value:!0});h0.buildClientSchema=r7;var W6=hr(),qr=Me(),k$=Xn(),jm=xc(),z6=ao(),Mr=ke(),X6=Rr(),
ss=en(),Z6=ts(),e7=mo(),t7=Xc();function r7(e,t){(0,k$.isObjectLike)(e)&&(0,k$.isObjectLike)(e.__schema)||(0,W6.devAssert)(!1,`Invalid or incomplete introspecti\
on result. Ensure that you are passing "data" property of introspection response and no "errors" was returned alongside: ${(0,qr.inspect)(e)}.`);let r=e.__schema,
n=(0,jm.keyValMap)(r.types,T=>T.name,T=>d(T));for(let T of[...Z6.specifiedScalarTypes,...ss.introspectionTypes])n[T.name]&&(n[T.name]=T);let s=r.queryType?l(r.queryType):
null,i=r.mutationType?l(r.mutationType):null,o=r.subscriptionType?l(r.subscriptionType):null,a=r.directives?r.directives.map(D):[];return new e7.GraphQLSchema({
description:r.description,query:s,mutation:i,subscription:o,types:Object.values(n),directives:a,assumeValid:t?.assumeValid});function u(T){if(T.kind===ss.TypeKind.
LIST){let H=T.ofType;if(!H)throw new Error("Decorated type deeper than introspection query.");return new Mr.GraphQLList(u(H))}if(T.kind===ss.TypeKind.NON_NULL){
let H=T.ofType;if(!H)throw new Error("Decorated type deeper than introspection query.");let Ee=u(H);return new Mr.GraphQLNonNull((0,Mr.assertNullableType)(Ee))}
return c(T)}function c(T){let H=T.name;if(!H)throw new Error(`Unknown type reference: ${(0,qr.inspect)(T)}.`);let Ee=n[H];if(!Ee)throw new Error(`Invalid or inc\
omplete schema, unknown type: ${H}. Ensure that a full introspection query is used in order to build a client schema.`);return Ee}function l(T){return(0,Mr.assertObjectType)(
c(T))}function p(T){return(0,Mr.assertInterfaceType)(c(T))}function d(T){if(T!=null&&T.name!=null&&T.kind!=null)switch(T.kind){case ss.TypeKind.SCALAR:return f(
T);case ss.TypeKind.OBJECT:return h(T);case ss.TypeKind.INTERFACE:return b(T);case ss.TypeKind.UNION:return v(T);case ss.TypeKind.ENUM:return N(T);case ss.TypeKind.
INPUT_OBJECT:return R(T)}let H=(0,qr.inspect)(T);throw new Error(`Invalid or incomplete introspection result. Ensure that a full introspection query is used in \
order to build a client schema: ${H}.`)}function f(T){return new Mr.GraphQLScalarType({name:T.name,description:T.description,specifiedByURL:T.specifiedByURL})}function g(T){
if(T.interfaces===null&&T.kind===ss.TypeKind.INTERFACE)return[];if(!T.interfaces){let H=(0,qr.inspect)(T);throw new Error(`Introspection result missing interfac\
es: ${H}.`)}return T.interfaces.map(p)}function h(T){return new Mr.GraphQLObjectType({name:T.name,description:T.description,interfaces:()=>g(T),fields:()=>$(T)})}
function b(T){return new Mr.GraphQLInterfaceType({name:T.name,description:T.description,interfaces:()=>g(T),fields:()=>$(T)})}function v(T){if(!T.possibleTypes){
let H=(0,qr.inspect)(T);throw new Error(`Introspection result missing possibleTypes: ${H}.`)}return new Mr.GraphQLUnionType({name:T.name,description:T.description,
types:()=>T.possibleTypes.map(l)})}function N(T){if(!T.enumValues){let H=(0,qr.inspect)(T);throw new Error(`Introspection result missing enumValues: ${H}.`)}return new Mr.
GraphQLEnumType({name:T.name,description:T.description,values:(0,jm.keyValMap)(T.enumValues,H=>H.name,H=>({description:H.description,deprecationReason:H.deprecationReason}))})}
function R(T){if(!T.inputFields){let H=(0,qr.inspect)(T);throw new Error(`Introspection result missing inputFields: ${H}.`)}return new Mr.GraphQLInputObjectType(
{name:T.name,description:T.description,fields:()=>B(T.inputFields),isOneOf:T.isOneOf})}function $(T){if(!T.fields)throw new Error(`Introspection result missing \
fields: ${(0,qr.inspect)(T)}.`);return(0,jm.keyValMap)(T.fields,H=>H.name,U)}function U(T){let H=u(T.type);if(!(0,Mr.isOutputType)(H)){let Ee=(0,qr.inspect)(H);
throw new Error(`Introspection must provide output type for fields, but received: ${Ee}.`)}if(!T.args){let Ee=(0,qr.inspect)(T);throw new Error(`Introspection r\
esult missing field args: ${Ee}.`)}return{description:T.description,deprecationReason:T.deprecationReason,type:H,args:B(T.args)}}function B(T){return(0,jm.keyValMap)(
T,H=>H.name,se)}function se(T){let H=u(T.type);if(!(0,Mr.isInputType)(H)){let ze=(0,qr.inspect)(H);throw new Error(`Introspection must provide input type for ar\
guments, but received: ${ze}.`)}let Ee=T.defaultValue!=null?(0,t7.valueFromAST)((0,z6.parseValue)(T.defaultValue),H):void 0;return{description:T.description,type:H,
defaultValue:Ee,deprecationReason:T.deprecationReason}}function D(T){if(!T.args){let H=(0,qr.inspect)(T);throw new Error(`Introspection result missing directive\
 args: ${H}.`)}if(!T.locations){let H=(0,qr.inspect)(T);throw new Error(`Introspection result missing directive locations: ${H}.`)}return new X6.GraphQLDirective(
{name:T.name,description:T.description,isRepeatable:T.isRepeatable,deprecationReason:T.deprecationReason,locations:T.locations.slice(),args:B(T.args)})}}});var y0=E(Lm=>{"use strict";Object.defineProperty(Lm,"__esModule",{value:!0});Lm.extendSchema=u7;Lm.extendSchemaImpl=$$;var n7=hr(),s7=Me(),i7=gr(),o7=Oi(),ll=Cf(),
Fr=Oe(),N$=go(),ut=ke(),qa=Rr(),j$=en(),L$=ts(),I$=mo(),a7=nl(),g0=La(),A$=Xc();function u7(e,t,r){(0,I$.assertSchema)(e),t!=null&&t.kind===Fr.Kind.DOCUMENT||(0,n7.
devAssert)(!1,"Must provide valid Document AST."),r?.assumeValid!==!0&&r?.assumeValidSDL!==!0&&(0,a7.assertValidSDLExtension)(t,e);let n=e.toConfig(),s=$$(n,t,r);
return n===s?e:new I$.GraphQLSchema(s)}function $$(e,t,r){var n,s,i,o;let a=[],u=Object.create(null),c=Object.create(null),l=[],p,d=[];for(let w of t.definitions)
if(w.kind===Fr.Kind.SCHEMA_DEFINITION)p=w;else if(w.kind===Fr.Kind.SCHEMA_EXTENSION)d.push(w);else if((0,N$.isTypeDefinitionNode)(w))a.push(w);else if((0,N$.isTypeExtensionNode)(
w)){let M=w.name.value,L=u[M];u[M]=L?L.concat([w]):[w]}else if(w.kind===Fr.Kind.DIRECTIVE_DEFINITION)l.push(w);else if(w.kind===Fr.Kind.DIRECTIVE_EXTENSION){let M=w.
name.value,L=c[M];c[M]=L?L.concat([w]):[w]}if(Object.keys(u).length===0&&a.length===0&&Object.keys(c).length===0&&l.length===0&&d.length===0&&p==null)return e;let f=Object.
create(null);for(let w of e.types)f[w.name]=U(w);for(let w of a){var g;let M=w.name.value;f[M]=(g=P$[M])!==null&&g!==void 0?g:Gr(w)}let h=Object.create(null);for(let w of e.
directives)h[w.name]=Ui(w);let b={query:e.query&&R(e.query),mutation:e.mutation&&R(e.mutation),subscription:e.subscription&&R(e.subscription),...p&&hs([p]),...hs(
d)},v=Object.values(h);return{description:(n=p)===null||n===void 0||(s=n.description)===null||s===void 0?void 0:s.value,...b,types:Object.values(f),directives:[
...v.map($),...l.map(Qs)],extensions:Object.create(null),astNode:(i=p)!==null&&i!==void 0?i:e.astNode,extensionASTNodes:e.extensionASTNodes.concat(d),assumeValid:(o=
r?.assumeValid)!==null&&o!==void 0?o:!1};function N(w){return(0,ut.isListType)(w)?new ut.GraphQLList(N(w.ofType)):(0,ut.isNonNullType)(w)?new ut.GraphQLNonNull(
N(w.ofType)):R(w)}function R(w){return f[w.name]}function $(w){let M=w.toConfig();return new qa.GraphQLDirective({...M,args:(0,ll.mapValue)(M.args,cn)})}function U(w){
if((0,j$.isIntrospectionType)(w)||(0,L$.isSpecifiedScalarType)(w))return w;if((0,ut.isScalarType)(w))return D(w);if((0,ut.isObjectType)(w))return T(w);if((0,ut.
isInterfaceType)(w))return H(w);if((0,ut.isUnionType)(w))return Ee(w);if((0,ut.isEnumType)(w))return se(w);if((0,ut.isInputObjectType)(w))return B(w);(0,i7.invariant)(
!1,"Unexpected type: "+(0,s7.inspect)(w))}function B(w){var M;let L=w.toConfig(),F=(M=u[L.name])!==null&&M!==void 0?M:[];return new ut.GraphQLInputObjectType({...L,
fields:()=>({...(0,ll.mapValue)(L.fields,$e=>({...$e,type:N($e.type)})),...Dn(F)}),extensionASTNodes:L.extensionASTNodes.concat(F)})}function se(w){var M;let L=w.
toConfig(),F=(M=u[w.name])!==null&&M!==void 0?M:[];return new ut.GraphQLEnumType({...L,values:{...L.values,...Gi(F)},extensionASTNodes:L.extensionASTNodes.concat(
F)})}function D(w){var M;let L=w.toConfig(),F=(M=u[L.name])!==null&&M!==void 0?M:[],$e=L.specifiedByURL;for(let _e of F){var st;$e=(st=C$(_e))!==null&&st!==void 0?
st:$e}return new ut.GraphQLScalarType({...L,specifiedByURL:$e,extensionASTNodes:L.extensionASTNodes.concat(F)})}function T(w){var M;let L=w.toConfig(),F=(M=u[L.
name])!==null&&M!==void 0?M:[];return new ut.GraphQLObjectType({...L,interfaces:()=>[...w.getInterfaces().map(R),...ys(F)],fields:()=>({...(0,ll.mapValue)(L.fields,
ze),...vr(F)}),extensionASTNodes:L.extensionASTNodes.concat(F)})}function H(w){var M;let L=w.toConfig(),F=(M=u[L.name])!==null&&M!==void 0?M:[];return new ut.GraphQLInterfaceType(
{...L,interfaces:()=>[...w.getInterfaces().map(R),...ys(F)],fields:()=>({...(0,ll.mapValue)(L.fields,ze),...vr(F)}),extensionASTNodes:L.extensionASTNodes.concat(
F)})}function Ee(w){var M;let L=w.toConfig(),F=(M=u[L.name])!==null&&M!==void 0?M:[];return new ut.GraphQLUnionType({...L,types:()=>[...w.getTypes().map(R),...Nt(
F)],extensionASTNodes:L.extensionASTNodes.concat(F)})}function ze(w){return{...w,type:N(w.type),args:w.args&&(0,ll.mapValue)(w.args,cn)}}function cn(w){return{...w,
type:N(w.type)}}function hs(w){let M={};for(let F of w){var L;let $e=(L=F.operationTypes)!==null&&L!==void 0?L:[];for(let st of $e)M[st.operation]=$n(st.type)}return M}
function Ui(w){var M,L;let F=w.toConfig(),$e=(M=c[F.name])!==null&&M!==void 0?M:[],st=(L=F.deprecationReason)!==null&&L!==void 0?L:$e.map(_e=>To(_e)).find(_e=>_e!=
null);return new qa.GraphQLDirective({...F,deprecationReason:st,extensionASTNodes:F.extensionASTNodes.concat($e)})}function $n(w){var M;let L=w.name.value,F=(M=
P$[L])!==null&&M!==void 0?M:f[L];if(F===void 0)throw new Error(`Unknown type: "${L}".`);return F}function Dt(w){return w.kind===Fr.Kind.LIST_TYPE?new ut.GraphQLList(
Dt(w.type)):w.kind===Fr.Kind.NON_NULL_TYPE?new ut.GraphQLNonNull(Dt(w.type)):$n(w)}function Qs(w){var M,L,F;let $e=(M=c[w.name.value])!==null&&M!==void 0?M:[],st=(L=
To(w))!==null&&L!==void 0?L:$e.map(_e=>To(_e)).find(_e=>_e!=null);return new qa.GraphQLDirective({name:w.name.value,description:(F=w.description)===null||F===void 0?
void 0:F.value,locations:w.locations.map(({value:_e})=>_e),isRepeatable:w.repeatable,args:gs(w.arguments),deprecationReason:st,astNode:w,extensionASTNodes:$e})}
function vr(w){let M=Object.create(null);for(let $e of w){var L;let st=(L=$e.fields)!==null&&L!==void 0?L:[];for(let _e of st){var F;M[_e.name.value]={type:Dt(_e.
type),description:(F=_e.description)===null||F===void 0?void 0:F.value,args:gs(_e.arguments),deprecationReason:To(_e),astNode:_e}}}return M}function gs(w){let M=w??
[],L=Object.create(null);for(let $e of M){var F;let st=Dt($e.type);L[$e.name.value]={type:st,description:(F=$e.description)===null||F===void 0?void 0:F.value,defaultValue:(0,A$.
valueFromAST)($e.defaultValue,st),deprecationReason:To($e),astNode:$e}}return L}function Dn(w){let M=Object.create(null);for(let $e of w){var L;let st=(L=$e.fields)!==
null&&L!==void 0?L:[];for(let _e of st){var F;let bs=Dt(_e.type);M[_e.name.value]={type:bs,description:(F=_e.description)===null||F===void 0?void 0:F.value,defaultValue:(0,A$.
valueFromAST)(_e.defaultValue,bs),deprecationReason:To(_e),astNode:_e}}}return M}function Gi(w){let M=Object.create(null);for(let $e of w){var L;let st=(L=$e.values)!==
null&&L!==void 0?L:[];for(let _e of st){var F;M[_e.name.value]={description:(F=_e.description)===null||F===void 0?void 0:F.value,deprecationReason:To(_e),astNode:_e}}}
return M}function ys(w){return w.flatMap(M=>{var L,F;return(L=(F=M.interfaces)===null||F===void 0?void 0:F.map($n))!==null&&L!==void 0?L:[]})}function Nt(w){return w.
flatMap(M=>{var L,F;return(L=(F=M.types)===null||F===void 0?void 0:F.map($n))!==null&&L!==void 0?L:[]})}function Gr(w){var M;let L=w.name.value,F=(M=u[L])!==null&&
M!==void 0?M:[];switch(w.kind){case Fr.Kind.OBJECT_TYPE_DEFINITION:{var $e;let ln=[w,...F];return new ut.GraphQLObjectType({name:L,description:($e=w.description)===
null||$e===void 0?void 0:$e.value,interfaces:()=>ys(ln),fields:()=>vr(ln),astNode:w,extensionASTNodes:F})}case Fr.Kind.INTERFACE_TYPE_DEFINITION:{var st;let ln=[
w,...F];return new ut.GraphQLInterfaceType({name:L,description:(st=w.description)===null||st===void 0?void 0:st.value,interfaces:()=>ys(ln),fields:()=>vr(ln),astNode:w,
extensionASTNodes:F})}case Fr.Kind.ENUM_TYPE_DEFINITION:{var _e;let ln=[w,...F];return new ut.GraphQLEnumType({name:L,description:(_e=w.description)===null||_e===
void 0?void 0:_e.value,values:Gi(ln),astNode:w,extensionASTNodes:F})}case Fr.Kind.UNION_TYPE_DEFINITION:{var bs;let ln=[w,...F];return new ut.GraphQLUnionType({
name:L,description:(bs=w.description)===null||bs===void 0?void 0:bs.value,types:()=>Nt(ln),astNode:w,extensionASTNodes:F})}case Fr.Kind.SCALAR_TYPE_DEFINITION:{
var Bi;return new ut.GraphQLScalarType({name:L,description:(Bi=w.description)===null||Bi===void 0?void 0:Bi.value,specifiedByURL:C$(w),astNode:w,extensionASTNodes:F})}case Fr.
Kind.INPUT_OBJECT_TYPE_DEFINITION:{var hh;let ln=[w,...F];return new ut.GraphQLInputObjectType({name:L,description:(hh=w.description)===null||hh===void 0?void 0:
hh.value,fields:()=>Dn(ln),astNode:w,extensionASTNodes:F,isOneOf:c7(w)})}}}}var P$=(0,o7.keyMap)([...L$.specifiedScalarTypes,...j$.introspectionTypes],e=>e.name);
function To(e){let t=(0,g0.getDirectiveValues)(qa.GraphQLDeprecatedDirective,e);return t?.reason}function C$(e){let t=(0,g0.getDirectiveValues)(qa.GraphQLSpecifiedByDirective,
e);return t?.url}function c7(e){return!!(0,g0.getDirectiveValues)(qa.GraphQLOneOfDirective,e)}});var q$=E($m=>{"use strict";Object.defineProperty($m,"__esModule",{value:!0});$m.buildASTSchema=D$;$m.buildSchema=y7;var l7=hr(),p7=Oe(),d7=ao(),f7=Rr(),m7=mo(),
h7=nl(),g7=y0();function D$(e,t){e!=null&&e.kind===p7.Kind.DOCUMENT||(0,l7.devAssert)(!1,"Must provide valid Document AST."),t?.assumeValid!==!0&&t?.assumeValidSDL!==
!0&&(0,h7.assertValidSDL)(e);let r={description:void 0,types:[],directives:[],extensions:Object.create(null),extensionASTNodes:[],assumeValid:!1},n=(0,g7.extendSchemaImpl)(
r,e,t);if(n.astNode==null)for(let i of n.types)switch(i.name){case"Query":n.query=i;break;case"Mutation":n.mutation=i;break;case"Subscription":n.subscription=i;
break}let s=[...n.directives,...f7.specifiedDirectives.filter(i=>n.directives.every(o=>o.name!==i.name))];return new m7.GraphQLSchema({...n,directives:s})}function y7(e,t){
let r=(0,d7.parse)(e,t);return D$(r,{assumeValidSDL:t?.assumeValidSDL,assumeValid:t?.assumeValid})}});var U$=E(_0=>{"use strict";Object.defineProperty(_0,"__esModule",{value:!0});_0.lexicographicSortSchema=S7;var b7=Me(),_7=gr(),v7=xc(),M$=Nc(),yr=ke(),w7=Rr(),T7=en(),
E7=mo();function S7(e){let t=e.toConfig(),r=(0,v7.keyValMap)(b0(t.types),d=>d.name,p);return new E7.GraphQLSchema({...t,types:Object.values(r),directives:b0(t.directives).
map(o),query:i(t.query),mutation:i(t.mutation),subscription:i(t.subscription)});function n(d){return(0,yr.isListType)(d)?new yr.GraphQLList(n(d.ofType)):(0,yr.isNonNullType)(
d)?new yr.GraphQLNonNull(n(d.ofType)):s(d)}function s(d){return r[d.name]}function i(d){return d&&s(d)}function o(d){let f=d.toConfig();return new w7.GraphQLDirective(
{...f,locations:F$(f.locations,g=>g),args:a(f.args)})}function a(d){return Dm(d,f=>({...f,type:n(f.type)}))}function u(d){return Dm(d,f=>({...f,type:n(f.type),args:f.
args&&a(f.args)}))}function c(d){return Dm(d,f=>({...f,type:n(f.type)}))}function l(d){return b0(d).map(s)}function p(d){if((0,yr.isScalarType)(d)||(0,T7.isIntrospectionType)(
d))return d;if((0,yr.isObjectType)(d)){let f=d.toConfig();return new yr.GraphQLObjectType({...f,interfaces:()=>l(f.interfaces),fields:()=>u(f.fields)})}if((0,yr.
isInterfaceType)(d)){let f=d.toConfig();return new yr.GraphQLInterfaceType({...f,interfaces:()=>l(f.interfaces),fields:()=>u(f.fields)})}if((0,yr.isUnionType)(d)){
let f=d.toConfig();return new yr.GraphQLUnionType({...f,types:()=>l(f.types)})}if((0,yr.isEnumType)(d)){let f=d.toConfig();return new yr.GraphQLEnumType({...f,values:Dm(
f.values,g=>g)})}if((0,yr.isInputObjectType)(d)){let f=d.toConfig();return new yr.GraphQLInputObjectType({...f,fields:()=>c(f.fields)})}(0,_7.invariant)(!1,"Une\
xpected type: "+(0,b7.inspect)(d))}}function Dm(e,t){let r=Object.create(null);for(let n of Object.keys(e).sort(M$.naturalCompare))r[n]=t(e[n]);return r}function b0(e){
return F$(e,t=>t.name)}function F$(e,t){return e.slice().sort((r,n)=>{let s=t(r),i=t(n);return(0,M$.naturalCompare)(s,i)})}});var J$=E(pl=>{"use strict";Object.defineProperty(pl,"__esModule",{value:!0});pl.printIntrospectionSchema=A7;pl.printSchema=I7;pl.printType=V$;var R7=Me(),O7=gr(),
k7=wc(),w0=Oe(),qm=zr(),Ma=ke(),T0=Rr(),G$=en(),x7=ts(),N7=Gc();function I7(e){return B$(e,t=>!(0,T0.isSpecifiedDirective)(t),P7)}function A7(e){return B$(e,T0.
isSpecifiedDirective,G$.isIntrospectionType)}function P7(e){return!(0,x7.isSpecifiedScalarType)(e)&&!(0,G$.isIntrospectionType)(e)}function B$(e,t,r){let n=e.getDirectives().
filter(t),s=Object.values(e.getTypeMap()).filter(r);return[C7(e),...n.map(i=>U7(i)),...s.map(i=>V$(i))].filter(Boolean).join(`

`)}function C7(e){if(e.description==null&&j7(e))return;let t=[],r=e.getQueryType();r&&t.push(`  query: ${r.name}`);let n=e.getMutationType();n&&t.push(`  mutati\
on: ${n.name}`);let s=e.getSubscriptionType();return s&&t.push(`  subscription: ${s.name}`),sn(e)+`schema {
${t.join(`
`)}
}`}function j7(e){let t=e.getQueryType();if(t&&t.name!=="Query")return!1;let r=e.getMutationType();if(r&&r.name!=="Mutation")return!1;let n=e.getSubscriptionType();
return!(n&&n.name!=="Subscription")}function V$(e){if((0,Ma.isScalarType)(e))return L7(e);if((0,Ma.isObjectType)(e))return $7(e);if((0,Ma.isInterfaceType)(e))return D7(
e);if((0,Ma.isUnionType)(e))return q7(e);if((0,Ma.isEnumType)(e))return M7(e);if((0,Ma.isInputObjectType)(e))return F7(e);(0,O7.invariant)(!1,"Unexpected type: "+
(0,R7.inspect)(e))}function L7(e){return sn(e)+`scalar ${e.name}`+G7(e)}function K$(e){let t=e.getInterfaces();return t.length?" implements "+t.map(r=>r.name).join(
" & "):""}function $7(e){return sn(e)+`type ${e.name}`+K$(e)+Q$(e)}function D7(e){return sn(e)+`interface ${e.name}`+K$(e)+Q$(e)}function q7(e){let t=e.getTypes(),
r=t.length?" = "+t.join(" | "):"";return sn(e)+"union "+e.name+r}function M7(e){let t=e.getValues().map((r,n)=>sn(r,"  ",!n)+"  "+r.name+Mm(r.deprecationReason));
return sn(e)+`enum ${e.name}`+E0(t)}function F7(e){let t=Object.values(e.getFields()).map((r,n)=>sn(r,"  ",!n)+"  "+v0(r));return sn(e)+`input ${e.name}`+(e.isOneOf?
" @oneOf":"")+E0(t)}function Q$(e){let t=Object.values(e.getFields()).map((r,n)=>sn(r,"  ",!n)+"  "+r.name+H$(r.args,"  ")+": "+String(r.type)+Mm(r.deprecationReason));
return E0(t)}function E0(e){return e.length!==0?` {
`+e.join(`
`)+`
}`:""}function H$(e,t=""){return e.length===0?"":e.every(r=>!r.description)?"("+e.map(v0).join(", ")+")":`(
`+e.map((r,n)=>sn(r,"  "+t,!n)+"  "+t+v0(r)).join(`
`)+`
`+t+")"}function v0(e){let t=(0,N7.astFromValue)(e.defaultValue,e.type),r=e.name+": "+String(e.type);return t&&(r+=` = ${(0,qm.print)(t)}`),r+Mm(e.deprecationReason)}
function U7(e){return sn(e)+"directive @"+e.name+H$(e.args)+Mm(e.deprecationReason)+(e.isRepeatable?" repeatable":"")+" on "+e.locations.join(" | ")}function Mm(e){
return e==null?"":e!==T0.DEFAULT_DEPRECATION_REASON?` @deprecated(reason: ${(0,qm.print)({kind:w0.Kind.STRING,value:e})})`:" @deprecated"}function G7(e){return e.
specifiedByURL==null?"":` @specifiedBy(url: ${(0,qm.print)({kind:w0.Kind.STRING,value:e.specifiedByURL})})`}function sn(e,t="",r=!0){let{description:n}=e;if(n==
null)return"";let s=(0,qm.print)({kind:w0.Kind.STRING,value:n,block:(0,k7.isPrintableAsBlockString)(n)});return(t&&!r?`
`+t:t)+s.replace(/\n/g,`
`+t)+`
`}});var Y$=E(S0=>{"use strict";Object.defineProperty(S0,"__esModule",{value:!0});S0.concatAST=V7;var B7=Oe();function V7(e){let t=[];for(let r of e)t.push(...r.definitions);
return{kind:B7.Kind.DOCUMENT,definitions:t}}});var X$=E(R0=>{"use strict";Object.defineProperty(R0,"__esModule",{value:!0});R0.separateOperations=Q7;var Fm=Oe(),K7=Oa();function Q7(e){let t=[],r=Object.create(
null);for(let s of e.definitions)switch(s.kind){case Fm.Kind.OPERATION_DEFINITION:t.push(s);break;case Fm.Kind.FRAGMENT_DEFINITION:r[s.name.value]=W$(s.selectionSet);
break;default:}let n=Object.create(null);for(let s of t){let i=new Set;for(let a of W$(s.selectionSet))z$(i,r,a);let o=s.name?s.name.value:"";n[o]={kind:Fm.Kind.
DOCUMENT,definitions:e.definitions.filter(a=>a===s||a.kind===Fm.Kind.FRAGMENT_DEFINITION&&i.has(a.name.value))}}return n}function z$(e,t,r){if(!e.has(r)){e.add(
r);let n=t[r];if(n!==void 0)for(let s of n)z$(e,t,s)}}function W$(e){let t=[];return(0,K7.visit)(e,{FragmentSpread(r){t.push(r.name.value)}}),t}});var tD=E(k0=>{"use strict";Object.defineProperty(k0,"__esModule",{value:!0});k0.stripIgnoredCharacters=J7;var H7=wc(),Z$=Sc(),eD=If(),O0=va();function J7(e){let t=(0,eD.
isSource)(e)?e:new eD.Source(e),r=t.body,n=new Z$.Lexer(t),s="",i=!1;for(;n.advance().kind!==O0.TokenKind.EOF;){let o=n.token,a=o.kind,u=!(0,Z$.isPunctuatorTokenKind)(
o.kind);i&&(u||o.kind===O0.TokenKind.SPREAD)&&(s+=" ");let c=r.slice(o.start,o.end);a===O0.TokenKind.BLOCK_STRING?s+=(0,H7.printBlockString)(o.value,{minimize:!0}):
s+=c,i=u}return s}});var nD=E(Um=>{"use strict";Object.defineProperty(Um,"__esModule",{value:!0});Um.assertValidName=X7;Um.isValidNameError=rD;var Y7=hr(),W7=ee(),z7=Ic();function X7(e){
let t=rD(e);if(t)throw t;return e}function rD(e){if(typeof e=="string"||(0,Y7.devAssert)(!1,"Expected name to be a string."),e.startsWith("__"))return new W7.GraphQLError(
`Name "${e}" must not begin with "__", which is reserved by GraphQL introspection.`);try{(0,z7.assertName)(e)}catch(t){return t}}});var sD=E(N0=>{"use strict";Object.defineProperty(N0,"__esModule",{value:!0});N0.sortValueNode=x0;var Z7=Nc(),Fs=Oe();function x0(e){switch(e.kind){case Fs.Kind.
OBJECT:return{...e,fields:e8(e.fields)};case Fs.Kind.LIST:return{...e,values:e.values.map(x0)};case Fs.Kind.INT:case Fs.Kind.FLOAT:case Fs.Kind.STRING:case Fs.Kind.
BOOLEAN:case Fs.Kind.NULL:case Fs.Kind.ENUM:case Fs.Kind.VARIABLE:return e}}function e8(e){return e.map(t=>({...t,value:x0(t.value)})).sort((t,r)=>(0,Z7.naturalCompare)(
t.name.value,r.name.value))}});var dD=E(is=>{"use strict";Object.defineProperty(is,"__esModule",{value:!0});is.DangerousChangeType=is.BreakingChangeType=void 0;is.findBreakingChanges=o8;is.findDangerousChanges=
a8;var t8=Me(),lD=gr(),iD=Oi(),r8=zr(),Fe=ke(),n8=ts(),s8=Gc(),i8=sD(),_t;is.BreakingChangeType=_t;(function(e){e.TYPE_REMOVED="TYPE_REMOVED",e.TYPE_CHANGED_KIND=
"TYPE_CHANGED_KIND",e.TYPE_REMOVED_FROM_UNION="TYPE_REMOVED_FROM_UNION",e.VALUE_REMOVED_FROM_ENUM="VALUE_REMOVED_FROM_ENUM",e.REQUIRED_INPUT_FIELD_ADDED="REQUIR\
ED_INPUT_FIELD_ADDED",e.IMPLEMENTED_INTERFACE_REMOVED="IMPLEMENTED_INTERFACE_REMOVED",e.FIELD_REMOVED="FIELD_REMOVED",e.FIELD_CHANGED_KIND="FIELD_CHANGED_KIND",
e.REQUIRED_ARG_ADDED="REQUIRED_ARG_ADDED",e.ARG_REMOVED="ARG_REMOVED",e.ARG_CHANGED_KIND="ARG_CHANGED_KIND",e.DIRECTIVE_REMOVED="DIRECTIVE_REMOVED",e.DIRECTIVE_ARG_REMOVED=
"DIRECTIVE_ARG_REMOVED",e.REQUIRED_DIRECTIVE_ARG_ADDED="REQUIRED_DIRECTIVE_ARG_ADDED",e.DIRECTIVE_REPEATABLE_REMOVED="DIRECTIVE_REPEATABLE_REMOVED",e.DIRECTIVE_LOCATION_REMOVED=
"DIRECTIVE_LOCATION_REMOVED"})(_t||(is.BreakingChangeType=_t={}));var In;is.DangerousChangeType=In;(function(e){e.VALUE_ADDED_TO_ENUM="VALUE_ADDED_TO_ENUM",e.TYPE_ADDED_TO_UNION=
"TYPE_ADDED_TO_UNION",e.OPTIONAL_INPUT_FIELD_ADDED="OPTIONAL_INPUT_FIELD_ADDED",e.OPTIONAL_ARG_ADDED="OPTIONAL_ARG_ADDED",e.IMPLEMENTED_INTERFACE_ADDED="IMPLEME\
NTED_INTERFACE_ADDED",e.ARG_DEFAULT_VALUE_CHANGE="ARG_DEFAULT_VALUE_CHANGE"})(In||(is.DangerousChangeType=In={}));function o8(e,t){return pD(e,t).filter(r=>r.type in
_t)}function a8(e,t){return pD(e,t).filter(r=>r.type in In)}function pD(e,t){return[...c8(e,t),...u8(e,t)]}function u8(e,t){let r=[],n=Us(e.getDirectives(),t.getDirectives());
for(let s of n.removed)r.push({type:_t.DIRECTIVE_REMOVED,description:`${s.name} was removed.`});for(let[s,i]of n.persisted){let o=Us(s.args,i.args);for(let a of o.
added)(0,Fe.isRequiredArgument)(a)&&r.push({type:_t.REQUIRED_DIRECTIVE_ARG_ADDED,description:`A required arg ${a.name} on directive ${s.name} was added.`});for(let a of o.
removed)r.push({type:_t.DIRECTIVE_ARG_REMOVED,description:`${a.name} was removed from ${s.name}.`});s.isRepeatable&&!i.isRepeatable&&r.push({type:_t.DIRECTIVE_REPEATABLE_REMOVED,
description:`Repeatable flag was removed from ${s.name}.`});for(let a of s.locations)i.locations.includes(a)||r.push({type:_t.DIRECTIVE_LOCATION_REMOVED,description:`${a}\
 was removed from ${s.name}.`})}return r}function c8(e,t){let r=[],n=Us(Object.values(e.getTypeMap()),Object.values(t.getTypeMap()));for(let s of n.removed)r.push(
{type:_t.TYPE_REMOVED,description:(0,n8.isSpecifiedScalarType)(s)?`Standard scalar ${s.name} was removed because it is not referenced anymore.`:`${s.name} was r\
emoved.`});for(let[s,i]of n.persisted)(0,Fe.isEnumType)(s)&&(0,Fe.isEnumType)(i)?r.push(...d8(s,i)):(0,Fe.isUnionType)(s)&&(0,Fe.isUnionType)(i)?r.push(...p8(s,
i)):(0,Fe.isInputObjectType)(s)&&(0,Fe.isInputObjectType)(i)?r.push(...l8(s,i)):(0,Fe.isObjectType)(s)&&(0,Fe.isObjectType)(i)?r.push(...aD(s,i),...oD(s,i)):(0,Fe.
isInterfaceType)(s)&&(0,Fe.isInterfaceType)(i)?r.push(...aD(s,i),...oD(s,i)):s.constructor!==i.constructor&&r.push({type:_t.TYPE_CHANGED_KIND,description:`${s.name}\
 changed from ${uD(s)} to ${uD(i)}.`});return r}function l8(e,t){let r=[],n=Us(Object.values(e.getFields()),Object.values(t.getFields()));for(let s of n.added)(0,Fe.
isRequiredInputField)(s)?r.push({type:_t.REQUIRED_INPUT_FIELD_ADDED,description:`A required field ${s.name} on input type ${e.name} was added.`}):r.push({type:In.
OPTIONAL_INPUT_FIELD_ADDED,description:`An optional field ${s.name} on input type ${e.name} was added.`});for(let s of n.removed)r.push({type:_t.FIELD_REMOVED,description:`${e.
name}.${s.name} was removed.`});for(let[s,i]of n.persisted)fl(s.type,i.type)||r.push({type:_t.FIELD_CHANGED_KIND,description:`${e.name}.${s.name} changed type f\
rom ${String(s.type)} to ${String(i.type)}.`});return r}function p8(e,t){let r=[],n=Us(e.getTypes(),t.getTypes());for(let s of n.added)r.push({type:In.TYPE_ADDED_TO_UNION,
description:`${s.name} was added to union type ${e.name}.`});for(let s of n.removed)r.push({type:_t.TYPE_REMOVED_FROM_UNION,description:`${s.name} was removed f\
rom union type ${e.name}.`});return r}function d8(e,t){let r=[],n=Us(e.getValues(),t.getValues());for(let s of n.added)r.push({type:In.VALUE_ADDED_TO_ENUM,description:`${s.
name} was added to enum type ${e.name}.`});for(let s of n.removed)r.push({type:_t.VALUE_REMOVED_FROM_ENUM,description:`${s.name} was removed from enum type ${e.
name}.`});return r}function oD(e,t){let r=[],n=Us(e.getInterfaces(),t.getInterfaces());for(let s of n.added)r.push({type:In.IMPLEMENTED_INTERFACE_ADDED,description:`${s.
name} added to interfaces implemented by ${e.name}.`});for(let s of n.removed)r.push({type:_t.IMPLEMENTED_INTERFACE_REMOVED,description:`${e.name} no longer imp\
lements interface ${s.name}.`});return r}function aD(e,t){let r=[],n=Us(Object.values(e.getFields()),Object.values(t.getFields()));for(let s of n.removed)r.push(
{type:_t.FIELD_REMOVED,description:`${e.name}.${s.name} was removed.`});for(let[s,i]of n.persisted)r.push(...f8(e,s,i)),dl(s.type,i.type)||r.push({type:_t.FIELD_CHANGED_KIND,
description:`${e.name}.${s.name} changed type from ${String(s.type)} to ${String(i.type)}.`});return r}function f8(e,t,r){let n=[],s=Us(t.args,r.args);for(let i of s.
removed)n.push({type:_t.ARG_REMOVED,description:`${e.name}.${t.name} arg ${i.name} was removed.`});for(let[i,o]of s.persisted)if(!fl(i.type,o.type))n.push({type:_t.
ARG_CHANGED_KIND,description:`${e.name}.${t.name} arg ${i.name} has changed type from ${String(i.type)} to ${String(o.type)}.`});else if(i.defaultValue!==void 0)
if(o.defaultValue===void 0)n.push({type:In.ARG_DEFAULT_VALUE_CHANGE,description:`${e.name}.${t.name} arg ${i.name} defaultValue was removed.`});else{let u=cD(i.
defaultValue,i.type),c=cD(o.defaultValue,o.type);u!==c&&n.push({type:In.ARG_DEFAULT_VALUE_CHANGE,description:`${e.name}.${t.name} arg ${i.name} has changed defa\
ultValue from ${u} to ${c}.`})}for(let i of s.added)(0,Fe.isRequiredArgument)(i)?n.push({type:_t.REQUIRED_ARG_ADDED,description:`A required arg ${i.name} on ${e.
name}.${t.name} was added.`}):n.push({type:In.OPTIONAL_ARG_ADDED,description:`An optional arg ${i.name} on ${e.name}.${t.name} was added.`});return n}function dl(e,t){
return(0,Fe.isListType)(e)?(0,Fe.isListType)(t)&&dl(e.ofType,t.ofType)||(0,Fe.isNonNullType)(t)&&dl(e,t.ofType):(0,Fe.isNonNullType)(e)?(0,Fe.isNonNullType)(t)&&
dl(e.ofType,t.ofType):(0,Fe.isNamedType)(t)&&e.name===t.name||(0,Fe.isNonNullType)(t)&&dl(e,t.ofType)}function fl(e,t){return(0,Fe.isListType)(e)?(0,Fe.isListType)(
t)&&fl(e.ofType,t.ofType):(0,Fe.isNonNullType)(e)?(0,Fe.isNonNullType)(t)&&fl(e.ofType,t.ofType)||!(0,Fe.isNonNullType)(t)&&fl(e.ofType,t):(0,Fe.isNamedType)(t)&&
e.name===t.name}function uD(e){if((0,Fe.isScalarType)(e))return"a Scalar type";if((0,Fe.isObjectType)(e))return"an Object type";if((0,Fe.isInterfaceType)(e))return"\
an Interface type";if((0,Fe.isUnionType)(e))return"a Union type";if((0,Fe.isEnumType)(e))return"an Enum type";if((0,Fe.isInputObjectType)(e))return"an Input typ\
e";(0,lD.invariant)(!1,"Unexpected type: "+(0,t8.inspect)(e))}function cD(e,t){let r=(0,s8.astFromValue)(e,t);return r!=null||(0,lD.invariant)(!1),(0,r8.print)(
(0,i8.sortValueNode)(r))}function Us(e,t){let r=[],n=[],s=[],i=(0,iD.keyMap)(e,({name:a})=>a),o=(0,iD.keyMap)(t,({name:a})=>a);for(let a of e){let u=o[a.name];u===
void 0?n.push(a):s.push([a,u])}for(let a of t)i[a.name]===void 0&&r.push(a);return{added:r,persisted:s,removed:n}}});var mD=E(Gm=>{"use strict";Object.defineProperty(Gm,"__esModule",{value:!0});Gm.resolveASTSchemaCoordinate=fD;Gm.resolveSchemaCoordinate=h8;var Eo=Me(),ml=Oe(),
m8=ao(),ji=ke();function h8(e,t){return fD(e,(0,m8.parseSchemaCoordinate)(t))}function g8(e,t){let r=t.name.value,n=e.getType(r);if(n!=null)return{kind:"NamedTy\
pe",type:n}}function y8(e,t){let r=t.name.value,n=e.getType(r);if(!n)throw new Error(`Expected ${(0,Eo.inspect)(r)} to be defined as a type in the schema.`);if(!(0,ji.
isEnumType)(n)&&!(0,ji.isInputObjectType)(n)&&!(0,ji.isObjectType)(n)&&!(0,ji.isInterfaceType)(n))throw new Error(`Expected ${(0,Eo.inspect)(r)} to be an Enum, \
Input Object, Object or Interface type.`);if((0,ji.isEnumType)(n)){let o=t.memberName.value,a=n.getValue(o);return a==null?void 0:{kind:"EnumValue",type:n,enumValue:a}}
if((0,ji.isInputObjectType)(n)){let o=t.memberName.value,a=n.getFields()[o];return a==null?void 0:{kind:"InputField",type:n,inputField:a}}let s=t.memberName.value,
i=n.getFields()[s];if(i!=null)return{kind:"Field",type:n,field:i}}function b8(e,t){let r=t.name.value,n=e.getType(r);if(n==null)throw new Error(`Expected ${(0,Eo.
inspect)(r)} to be defined as a type in the schema.`);if(!(0,ji.isObjectType)(n)&&!(0,ji.isInterfaceType)(n))throw new Error(`Expected ${(0,Eo.inspect)(r)} to b\
e an object type or interface type.`);let s=t.fieldName.value,i=n.getFields()[s];if(i==null)throw new Error(`Expected ${(0,Eo.inspect)(s)} to exist as a field o\
f type ${(0,Eo.inspect)(r)} in the schema.`);let o=t.argumentName.value,a=i.args.find(u=>u.name===o);if(a!=null)return{kind:"FieldArgument",type:n,field:i,fieldArgument:a}}
function _8(e,t){let r=t.name.value,n=e.getDirective(r);if(n)return{kind:"Directive",directive:n}}function v8(e,t){let r=t.name.value,n=e.getDirective(r);if(!n)
throw new Error(`Expected ${(0,Eo.inspect)(r)} to be defined as a directive in the schema.`);let{argumentName:{value:s}}=t,i=n.args.find(o=>o.name===s);if(i)return{
kind:"DirectiveArgument",directive:n,directiveArgument:i}}function fD(e,t){switch(t.kind){case ml.Kind.TYPE_COORDINATE:return g8(e,t);case ml.Kind.MEMBER_COORDINATE:
return y8(e,t);case ml.Kind.ARGUMENT_COORDINATE:return b8(e,t);case ml.Kind.DIRECTIVE_COORDINATE:return _8(e,t);case ml.Kind.DIRECTIVE_ARGUMENT_COORDINATE:return v8(
e,t)}}});var _D=E(Ie=>{"use strict";Object.defineProperty(Ie,"__esModule",{value:!0});Object.defineProperty(Ie,"BreakingChangeType",{enumerable:!0,get:function(){return Bm.
BreakingChangeType}});Object.defineProperty(Ie,"DangerousChangeType",{enumerable:!0,get:function(){return Bm.DangerousChangeType}});Object.defineProperty(Ie,"Ty\
peInfo",{enumerable:!0,get:function(){return gD.TypeInfo}});Object.defineProperty(Ie,"assertValidName",{enumerable:!0,get:function(){return yD.assertValidName}});
Object.defineProperty(Ie,"astFromValue",{enumerable:!0,get:function(){return A8.astFromValue}});Object.defineProperty(Ie,"buildASTSchema",{enumerable:!0,get:function(){
return hD.buildASTSchema}});Object.defineProperty(Ie,"buildClientSchema",{enumerable:!0,get:function(){return R8.buildClientSchema}});Object.defineProperty(Ie,"\
buildSchema",{enumerable:!0,get:function(){return hD.buildSchema}});Object.defineProperty(Ie,"coerceInputValue",{enumerable:!0,get:function(){return P8.coerceInputValue}});
Object.defineProperty(Ie,"concatAST",{enumerable:!0,get:function(){return C8.concatAST}});Object.defineProperty(Ie,"doTypesOverlap",{enumerable:!0,get:function(){
return A0.doTypesOverlap}});Object.defineProperty(Ie,"extendSchema",{enumerable:!0,get:function(){return O8.extendSchema}});Object.defineProperty(Ie,"findBreaki\
ngChanges",{enumerable:!0,get:function(){return Bm.findBreakingChanges}});Object.defineProperty(Ie,"findDangerousChanges",{enumerable:!0,get:function(){return Bm.
findDangerousChanges}});Object.defineProperty(Ie,"getIntrospectionQuery",{enumerable:!0,get:function(){return w8.getIntrospectionQuery}});Object.defineProperty(
Ie,"getOperationAST",{enumerable:!0,get:function(){return T8.getOperationAST}});Object.defineProperty(Ie,"getOperationRootType",{enumerable:!0,get:function(){return E8.
getOperationRootType}});Object.defineProperty(Ie,"introspectionFromSchema",{enumerable:!0,get:function(){return S8.introspectionFromSchema}});Object.defineProperty(
Ie,"isEqualType",{enumerable:!0,get:function(){return A0.isEqualType}});Object.defineProperty(Ie,"isTypeSubTypeOf",{enumerable:!0,get:function(){return A0.isTypeSubTypeOf}});
Object.defineProperty(Ie,"isValidNameError",{enumerable:!0,get:function(){return yD.isValidNameError}});Object.defineProperty(Ie,"lexicographicSortSchema",{enumerable:!0,
get:function(){return k8.lexicographicSortSchema}});Object.defineProperty(Ie,"printIntrospectionSchema",{enumerable:!0,get:function(){return I0.printIntrospectionSchema}});
Object.defineProperty(Ie,"printSchema",{enumerable:!0,get:function(){return I0.printSchema}});Object.defineProperty(Ie,"printType",{enumerable:!0,get:function(){
return I0.printType}});Object.defineProperty(Ie,"resolveASTSchemaCoordinate",{enumerable:!0,get:function(){return bD.resolveASTSchemaCoordinate}});Object.defineProperty(
Ie,"resolveSchemaCoordinate",{enumerable:!0,get:function(){return bD.resolveSchemaCoordinate}});Object.defineProperty(Ie,"separateOperations",{enumerable:!0,get:function(){
return j8.separateOperations}});Object.defineProperty(Ie,"stripIgnoredCharacters",{enumerable:!0,get:function(){return L8.stripIgnoredCharacters}});Object.defineProperty(
Ie,"typeFromAST",{enumerable:!0,get:function(){return x8.typeFromAST}});Object.defineProperty(Ie,"valueFromAST",{enumerable:!0,get:function(){return N8.valueFromAST}});
Object.defineProperty(Ie,"valueFromASTUntyped",{enumerable:!0,get:function(){return I8.valueFromASTUntyped}});Object.defineProperty(Ie,"visitWithTypeInfo",{enumerable:!0,
get:function(){return gD.visitWithTypeInfo}});var w8=p0(),T8=S$(),E8=R$(),S8=O$(),R8=x$(),hD=q$(),O8=y0(),k8=U$(),I0=J$(),x8=rs(),N8=Xc(),I8=O_(),A8=Gc(),gD=om(),
P8=zv(),C8=Y$(),j8=X$(),L8=tD(),A0=Lc(),yD=nD(),Bm=dD(),bD=mD()});var TD=E(y=>{"use strict";Object.defineProperty(y,"__esModule",{value:!0});Object.defineProperty(y,"BREAK",{enumerable:!0,get:function(){return De.BREAK}});Object.
defineProperty(y,"BreakingChangeType",{enumerable:!0,get:function(){return qe.BreakingChangeType}});Object.defineProperty(y,"DEFAULT_DEPRECATION_REASON",{enumerable:!0,
get:function(){return C.DEFAULT_DEPRECATION_REASON}});Object.defineProperty(y,"DangerousChangeType",{enumerable:!0,get:function(){return qe.DangerousChangeType}});
Object.defineProperty(y,"DirectiveLocation",{enumerable:!0,get:function(){return De.DirectiveLocation}});Object.defineProperty(y,"ExecutableDefinitionsRule",{enumerable:!0,
get:function(){return he.ExecutableDefinitionsRule}});Object.defineProperty(y,"FieldsOnCorrectTypeRule",{enumerable:!0,get:function(){return he.FieldsOnCorrectTypeRule}});
Object.defineProperty(y,"FragmentsOnCompositeTypesRule",{enumerable:!0,get:function(){return he.FragmentsOnCompositeTypesRule}});Object.defineProperty(y,"GRAPHQ\
L_MAX_INT",{enumerable:!0,get:function(){return C.GRAPHQL_MAX_INT}});Object.defineProperty(y,"GRAPHQL_MIN_INT",{enumerable:!0,get:function(){return C.GRAPHQL_MIN_INT}});
Object.defineProperty(y,"GraphQLBoolean",{enumerable:!0,get:function(){return C.GraphQLBoolean}});Object.defineProperty(y,"GraphQLDeprecatedDirective",{enumerable:!0,
get:function(){return C.GraphQLDeprecatedDirective}});Object.defineProperty(y,"GraphQLDirective",{enumerable:!0,get:function(){return C.GraphQLDirective}});Object.
defineProperty(y,"GraphQLEnumType",{enumerable:!0,get:function(){return C.GraphQLEnumType}});Object.defineProperty(y,"GraphQLError",{enumerable:!0,get:function(){
return hl.GraphQLError}});Object.defineProperty(y,"GraphQLFloat",{enumerable:!0,get:function(){return C.GraphQLFloat}});Object.defineProperty(y,"GraphQLID",{enumerable:!0,
get:function(){return C.GraphQLID}});Object.defineProperty(y,"GraphQLIncludeDirective",{enumerable:!0,get:function(){return C.GraphQLIncludeDirective}});Object.
defineProperty(y,"GraphQLInputObjectType",{enumerable:!0,get:function(){return C.GraphQLInputObjectType}});Object.defineProperty(y,"GraphQLInt",{enumerable:!0,get:function(){
return C.GraphQLInt}});Object.defineProperty(y,"GraphQLInterfaceType",{enumerable:!0,get:function(){return C.GraphQLInterfaceType}});Object.defineProperty(y,"Gr\
aphQLList",{enumerable:!0,get:function(){return C.GraphQLList}});Object.defineProperty(y,"GraphQLNonNull",{enumerable:!0,get:function(){return C.GraphQLNonNull}});
Object.defineProperty(y,"GraphQLObjectType",{enumerable:!0,get:function(){return C.GraphQLObjectType}});Object.defineProperty(y,"GraphQLOneOfDirective",{enumerable:!0,
get:function(){return C.GraphQLOneOfDirective}});Object.defineProperty(y,"GraphQLScalarType",{enumerable:!0,get:function(){return C.GraphQLScalarType}});Object.
defineProperty(y,"GraphQLSchema",{enumerable:!0,get:function(){return C.GraphQLSchema}});Object.defineProperty(y,"GraphQLSkipDirective",{enumerable:!0,get:function(){
return C.GraphQLSkipDirective}});Object.defineProperty(y,"GraphQLSpecifiedByDirective",{enumerable:!0,get:function(){return C.GraphQLSpecifiedByDirective}});Object.
defineProperty(y,"GraphQLString",{enumerable:!0,get:function(){return C.GraphQLString}});Object.defineProperty(y,"GraphQLUnionType",{enumerable:!0,get:function(){
return C.GraphQLUnionType}});Object.defineProperty(y,"Kind",{enumerable:!0,get:function(){return De.Kind}});Object.defineProperty(y,"KnownArgumentNamesRule",{enumerable:!0,
get:function(){return he.KnownArgumentNamesRule}});Object.defineProperty(y,"KnownDirectivesRule",{enumerable:!0,get:function(){return he.KnownDirectivesRule}});
Object.defineProperty(y,"KnownFragmentNamesRule",{enumerable:!0,get:function(){return he.KnownFragmentNamesRule}});Object.defineProperty(y,"KnownTypeNamesRule",
{enumerable:!0,get:function(){return he.KnownTypeNamesRule}});Object.defineProperty(y,"Lexer",{enumerable:!0,get:function(){return De.Lexer}});Object.defineProperty(
y,"Location",{enumerable:!0,get:function(){return De.Location}});Object.defineProperty(y,"LoneAnonymousOperationRule",{enumerable:!0,get:function(){return he.LoneAnonymousOperationRule}});
Object.defineProperty(y,"LoneSchemaDefinitionRule",{enumerable:!0,get:function(){return he.LoneSchemaDefinitionRule}});Object.defineProperty(y,"MaxIntrospection\
DepthRule",{enumerable:!0,get:function(){return he.MaxIntrospectionDepthRule}});Object.defineProperty(y,"NoDeprecatedCustomRule",{enumerable:!0,get:function(){return he.
NoDeprecatedCustomRule}});Object.defineProperty(y,"NoFragmentCyclesRule",{enumerable:!0,get:function(){return he.NoFragmentCyclesRule}});Object.defineProperty(y,
"NoSchemaIntrospectionCustomRule",{enumerable:!0,get:function(){return he.NoSchemaIntrospectionCustomRule}});Object.defineProperty(y,"NoUndefinedVariablesRule",
{enumerable:!0,get:function(){return he.NoUndefinedVariablesRule}});Object.defineProperty(y,"NoUnusedFragmentsRule",{enumerable:!0,get:function(){return he.NoUnusedFragmentsRule}});
Object.defineProperty(y,"NoUnusedVariablesRule",{enumerable:!0,get:function(){return he.NoUnusedVariablesRule}});Object.defineProperty(y,"OperationTypeNode",{enumerable:!0,
get:function(){return De.OperationTypeNode}});Object.defineProperty(y,"OverlappingFieldsCanBeMergedRule",{enumerable:!0,get:function(){return he.OverlappingFieldsCanBeMergedRule}});
Object.defineProperty(y,"PossibleFragmentSpreadsRule",{enumerable:!0,get:function(){return he.PossibleFragmentSpreadsRule}});Object.defineProperty(y,"PossibleTy\
peExtensionsRule",{enumerable:!0,get:function(){return he.PossibleTypeExtensionsRule}});Object.defineProperty(y,"ProvidedRequiredArgumentsRule",{enumerable:!0,get:function(){
return he.ProvidedRequiredArgumentsRule}});Object.defineProperty(y,"ScalarLeafsRule",{enumerable:!0,get:function(){return he.ScalarLeafsRule}});Object.defineProperty(
y,"SchemaMetaFieldDef",{enumerable:!0,get:function(){return C.SchemaMetaFieldDef}});Object.defineProperty(y,"SingleFieldSubscriptionsRule",{enumerable:!0,get:function(){
return he.SingleFieldSubscriptionsRule}});Object.defineProperty(y,"Source",{enumerable:!0,get:function(){return De.Source}});Object.defineProperty(y,"Token",{enumerable:!0,
get:function(){return De.Token}});Object.defineProperty(y,"TokenKind",{enumerable:!0,get:function(){return De.TokenKind}});Object.defineProperty(y,"TypeInfo",{enumerable:!0,
get:function(){return qe.TypeInfo}});Object.defineProperty(y,"TypeKind",{enumerable:!0,get:function(){return C.TypeKind}});Object.defineProperty(y,"TypeMetaFiel\
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
get:function(){return C.assertUnionType}});Object.defineProperty(y,"assertValidName",{enumerable:!0,get:function(){return qe.assertValidName}});Object.defineProperty(
y,"assertValidSchema",{enumerable:!0,get:function(){return C.assertValidSchema}});Object.defineProperty(y,"assertWrappingType",{enumerable:!0,get:function(){return C.
assertWrappingType}});Object.defineProperty(y,"astFromValue",{enumerable:!0,get:function(){return qe.astFromValue}});Object.defineProperty(y,"buildASTSchema",{enumerable:!0,
get:function(){return qe.buildASTSchema}});Object.defineProperty(y,"buildClientSchema",{enumerable:!0,get:function(){return qe.buildClientSchema}});Object.defineProperty(
y,"buildSchema",{enumerable:!0,get:function(){return qe.buildSchema}});Object.defineProperty(y,"coerceInputValue",{enumerable:!0,get:function(){return qe.coerceInputValue}});
Object.defineProperty(y,"concatAST",{enumerable:!0,get:function(){return qe.concatAST}});Object.defineProperty(y,"createSourceEventStream",{enumerable:!0,get:function(){
return os.createSourceEventStream}});Object.defineProperty(y,"defaultFieldResolver",{enumerable:!0,get:function(){return os.defaultFieldResolver}});Object.defineProperty(
y,"defaultTypeResolver",{enumerable:!0,get:function(){return os.defaultTypeResolver}});Object.defineProperty(y,"doTypesOverlap",{enumerable:!0,get:function(){return qe.
doTypesOverlap}});Object.defineProperty(y,"execute",{enumerable:!0,get:function(){return os.execute}});Object.defineProperty(y,"executeSync",{enumerable:!0,get:function(){
return os.executeSync}});Object.defineProperty(y,"extendSchema",{enumerable:!0,get:function(){return qe.extendSchema}});Object.defineProperty(y,"findBreakingCha\
nges",{enumerable:!0,get:function(){return qe.findBreakingChanges}});Object.defineProperty(y,"findDangerousChanges",{enumerable:!0,get:function(){return qe.findDangerousChanges}});
Object.defineProperty(y,"formatError",{enumerable:!0,get:function(){return hl.formatError}});Object.defineProperty(y,"getArgumentValues",{enumerable:!0,get:function(){
return os.getArgumentValues}});Object.defineProperty(y,"getDirectiveValues",{enumerable:!0,get:function(){return os.getDirectiveValues}});Object.defineProperty(
y,"getEnterLeaveForKind",{enumerable:!0,get:function(){return De.getEnterLeaveForKind}});Object.defineProperty(y,"getIntrospectionQuery",{enumerable:!0,get:function(){
return qe.getIntrospectionQuery}});Object.defineProperty(y,"getLocation",{enumerable:!0,get:function(){return De.getLocation}});Object.defineProperty(y,"getName\
dType",{enumerable:!0,get:function(){return C.getNamedType}});Object.defineProperty(y,"getNullableType",{enumerable:!0,get:function(){return C.getNullableType}});
Object.defineProperty(y,"getOperationAST",{enumerable:!0,get:function(){return qe.getOperationAST}});Object.defineProperty(y,"getOperationRootType",{enumerable:!0,
get:function(){return qe.getOperationRootType}});Object.defineProperty(y,"getVariableValues",{enumerable:!0,get:function(){return os.getVariableValues}});Object.
defineProperty(y,"getVisitFn",{enumerable:!0,get:function(){return De.getVisitFn}});Object.defineProperty(y,"graphql",{enumerable:!0,get:function(){return wD.graphql}});
Object.defineProperty(y,"graphqlSync",{enumerable:!0,get:function(){return wD.graphqlSync}});Object.defineProperty(y,"introspectionFromSchema",{enumerable:!0,get:function(){
return qe.introspectionFromSchema}});Object.defineProperty(y,"introspectionTypes",{enumerable:!0,get:function(){return C.introspectionTypes}});Object.defineProperty(
y,"isAbstractType",{enumerable:!0,get:function(){return C.isAbstractType}});Object.defineProperty(y,"isCompositeType",{enumerable:!0,get:function(){return C.isCompositeType}});
Object.defineProperty(y,"isConstValueNode",{enumerable:!0,get:function(){return De.isConstValueNode}});Object.defineProperty(y,"isDefinitionNode",{enumerable:!0,
get:function(){return De.isDefinitionNode}});Object.defineProperty(y,"isDirective",{enumerable:!0,get:function(){return C.isDirective}});Object.defineProperty(y,
"isEnumType",{enumerable:!0,get:function(){return C.isEnumType}});Object.defineProperty(y,"isEqualType",{enumerable:!0,get:function(){return qe.isEqualType}});Object.
defineProperty(y,"isExecutableDefinitionNode",{enumerable:!0,get:function(){return De.isExecutableDefinitionNode}});Object.defineProperty(y,"isInputObjectType",
{enumerable:!0,get:function(){return C.isInputObjectType}});Object.defineProperty(y,"isInputType",{enumerable:!0,get:function(){return C.isInputType}});Object.defineProperty(
y,"isInterfaceType",{enumerable:!0,get:function(){return C.isInterfaceType}});Object.defineProperty(y,"isIntrospectionType",{enumerable:!0,get:function(){return C.
isIntrospectionType}});Object.defineProperty(y,"isLeafType",{enumerable:!0,get:function(){return C.isLeafType}});Object.defineProperty(y,"isListType",{enumerable:!0,
get:function(){return C.isListType}});Object.defineProperty(y,"isNamedType",{enumerable:!0,get:function(){return C.isNamedType}});Object.defineProperty(y,"isNon\
NullType",{enumerable:!0,get:function(){return C.isNonNullType}});Object.defineProperty(y,"isNullableType",{enumerable:!0,get:function(){return C.isNullableType}});
Object.defineProperty(y,"isObjectType",{enumerable:!0,get:function(){return C.isObjectType}});Object.defineProperty(y,"isOutputType",{enumerable:!0,get:function(){
return C.isOutputType}});Object.defineProperty(y,"isRequiredArgument",{enumerable:!0,get:function(){return C.isRequiredArgument}});Object.defineProperty(y,"isRe\
quiredInputField",{enumerable:!0,get:function(){return C.isRequiredInputField}});Object.defineProperty(y,"isScalarType",{enumerable:!0,get:function(){return C.isScalarType}});
Object.defineProperty(y,"isSchema",{enumerable:!0,get:function(){return C.isSchema}});Object.defineProperty(y,"isSchemaCoordinateNode",{enumerable:!0,get:function(){
return De.isSchemaCoordinateNode}});Object.defineProperty(y,"isSelectionNode",{enumerable:!0,get:function(){return De.isSelectionNode}});Object.defineProperty(y,
"isSpecifiedDirective",{enumerable:!0,get:function(){return C.isSpecifiedDirective}});Object.defineProperty(y,"isSpecifiedScalarType",{enumerable:!0,get:function(){
return C.isSpecifiedScalarType}});Object.defineProperty(y,"isType",{enumerable:!0,get:function(){return C.isType}});Object.defineProperty(y,"isTypeDefinitionNod\
e",{enumerable:!0,get:function(){return De.isTypeDefinitionNode}});Object.defineProperty(y,"isTypeExtensionNode",{enumerable:!0,get:function(){return De.isTypeExtensionNode}});
Object.defineProperty(y,"isTypeNode",{enumerable:!0,get:function(){return De.isTypeNode}});Object.defineProperty(y,"isTypeSubTypeOf",{enumerable:!0,get:function(){
return qe.isTypeSubTypeOf}});Object.defineProperty(y,"isTypeSystemDefinitionNode",{enumerable:!0,get:function(){return De.isTypeSystemDefinitionNode}});Object.defineProperty(
y,"isTypeSystemExtensionNode",{enumerable:!0,get:function(){return De.isTypeSystemExtensionNode}});Object.defineProperty(y,"isUnionType",{enumerable:!0,get:function(){
return C.isUnionType}});Object.defineProperty(y,"isValidNameError",{enumerable:!0,get:function(){return qe.isValidNameError}});Object.defineProperty(y,"isValueN\
ode",{enumerable:!0,get:function(){return De.isValueNode}});Object.defineProperty(y,"isWrappingType",{enumerable:!0,get:function(){return C.isWrappingType}});Object.
defineProperty(y,"lexicographicSortSchema",{enumerable:!0,get:function(){return qe.lexicographicSortSchema}});Object.defineProperty(y,"locatedError",{enumerable:!0,
get:function(){return hl.locatedError}});Object.defineProperty(y,"parse",{enumerable:!0,get:function(){return De.parse}});Object.defineProperty(y,"parseConstVal\
ue",{enumerable:!0,get:function(){return De.parseConstValue}});Object.defineProperty(y,"parseSchemaCoordinate",{enumerable:!0,get:function(){return De.parseSchemaCoordinate}});
Object.defineProperty(y,"parseType",{enumerable:!0,get:function(){return De.parseType}});Object.defineProperty(y,"parseValue",{enumerable:!0,get:function(){return De.
parseValue}});Object.defineProperty(y,"print",{enumerable:!0,get:function(){return De.print}});Object.defineProperty(y,"printError",{enumerable:!0,get:function(){
return hl.printError}});Object.defineProperty(y,"printIntrospectionSchema",{enumerable:!0,get:function(){return qe.printIntrospectionSchema}});Object.defineProperty(
y,"printLocation",{enumerable:!0,get:function(){return De.printLocation}});Object.defineProperty(y,"printSchema",{enumerable:!0,get:function(){return qe.printSchema}});
Object.defineProperty(y,"printSourceLocation",{enumerable:!0,get:function(){return De.printSourceLocation}});Object.defineProperty(y,"printType",{enumerable:!0,
get:function(){return qe.printType}});Object.defineProperty(y,"recommendedRules",{enumerable:!0,get:function(){return he.recommendedRules}});Object.defineProperty(
y,"resolveASTSchemaCoordinate",{enumerable:!0,get:function(){return qe.resolveASTSchemaCoordinate}});Object.defineProperty(y,"resolveObjMapThunk",{enumerable:!0,
get:function(){return C.resolveObjMapThunk}});Object.defineProperty(y,"resolveReadonlyArrayThunk",{enumerable:!0,get:function(){return C.resolveReadonlyArrayThunk}});
Object.defineProperty(y,"resolveSchemaCoordinate",{enumerable:!0,get:function(){return qe.resolveSchemaCoordinate}});Object.defineProperty(y,"responsePathAsArra\
y",{enumerable:!0,get:function(){return os.responsePathAsArray}});Object.defineProperty(y,"separateOperations",{enumerable:!0,get:function(){return qe.separateOperations}});
Object.defineProperty(y,"specifiedDirectives",{enumerable:!0,get:function(){return C.specifiedDirectives}});Object.defineProperty(y,"specifiedRules",{enumerable:!0,
get:function(){return he.specifiedRules}});Object.defineProperty(y,"specifiedScalarTypes",{enumerable:!0,get:function(){return C.specifiedScalarTypes}});Object.
defineProperty(y,"stripIgnoredCharacters",{enumerable:!0,get:function(){return qe.stripIgnoredCharacters}});Object.defineProperty(y,"subscribe",{enumerable:!0,get:function(){
return os.subscribe}});Object.defineProperty(y,"syntaxError",{enumerable:!0,get:function(){return hl.syntaxError}});Object.defineProperty(y,"typeFromAST",{enumerable:!0,
get:function(){return qe.typeFromAST}});Object.defineProperty(y,"validate",{enumerable:!0,get:function(){return he.validate}});Object.defineProperty(y,"validate\
Schema",{enumerable:!0,get:function(){return C.validateSchema}});Object.defineProperty(y,"valueFromAST",{enumerable:!0,get:function(){return qe.valueFromAST}});
Object.defineProperty(y,"valueFromASTUntyped",{enumerable:!0,get:function(){return qe.valueFromASTUntyped}});Object.defineProperty(y,"version",{enumerable:!0,get:function(){
return vD.version}});Object.defineProperty(y,"versionInfo",{enumerable:!0,get:function(){return vD.versionInfo}});Object.defineProperty(y,"visit",{enumerable:!0,
get:function(){return De.visit}});Object.defineProperty(y,"visitInParallel",{enumerable:!0,get:function(){return De.visitInParallel}});Object.defineProperty(y,"\
visitWithTypeInfo",{enumerable:!0,get:function(){return qe.visitWithTypeInfo}});var vD=oC(),wD=i$(),C=u$(),De=l$(),os=b$(),he=T$(),hl=E$(),qe=_D()});function Le(e,t){return t?{status:200,json:e,headers:t}:{status:200,json:e}}function $t(e,t,r){return new An({status:e,json:{message:t},...r?{headers:r}:{}})}function Rt(e,t){
return new An({status:e,json:{error:t}})}function Pn(){return $t(401,"401 Unauthorized")}function So(){return $t(403,"403 Forbidden")}function er(e){return $t(404,
e?`404 ${e} Not Found`:"404 Not Found")}function Ro(){return $t(404,"404 Not found")}function P0(){return new An({status:400,text:"Bad Request",contentType:"tex\
t/plain"})}var An,Ot=m(()=>{"use strict";An=class extends Error{answer;constructor(t){super(`refused with ${t.status}`),this.answer=t}}});function pt(e,t){let r=e.params[t];return typeof r=="string"?r:r==null?"":String(r)}function Li(e,t){let r=e.params[t];return typeof r=="number"?r:null}var as=m(
()=>{"use strict"});function C0(){return{version:"18.9.0-pre",revision:"5a0dbc0de00",enterprise:!0,externalControlMethod:"PATCH",pollingMultiplier:1,users:[],tokens:[],groups:[],projects:[],
mergeRequests:[],frameworks:[],statusRows:[],controlStatuses:[],nonces:new Map,nextId:1e3}}function kt(e){return e.nextId+=1,e.nextId}function Vt(e,t){return e.
users.find(r=>r.id===t)}function it(e,t){return e.projects.find(r=>r.id===t)}function Ur(e,t){return e.groups.find(r=>r.id===t)}function on(e,t){let r=[],n=Ur(e,
t);for(;n&&!r.includes(n);)r.push(n),n=Ur(e,n.parent_id);return r}function Vm(e,t,r){return e.mergeRequests.find(n=>n.projectId===t&&n.iid===r)}function ED(e,t){
for(let r of e.projects){let n=r.statusChecks.find(({id:s})=>s===t);if(n)return{project:r,check:n}}}function Fa(e,t){for(let r of e.frameworks)for(let n of r.requirements){
let s=n.controls.find(({id:i})=>i===t);if(s)return{control:s,requirement:n,framework:r}}}function Cn(e,t){let r=t.protectedBranches.map(s=>({row:s,inherited:!1})),
n=on(e,t.groupId).at(-1);return[...r,...(n?.protectedBranches??[]).map(s=>({row:s,inherited:!0}))]}function br(e,t){let{laggingHead:r}=e;return r&&t<r.until?r.sha:
e.diff_head_sha}function gl(e,t,r,n){return e.statusRows.findLast(s=>s.checkId===t&&s.mrId===r&&s.sha===n)}function Ua(e,t){let n={id:(e.statusRows.at(-1)?.id??
0)+1,...t,retriedAt:null};return e.statusRows.push(n),n}var Ze=m(()=>{"use strict"});function Oo(e,t,r){if(!t)return 0;if(t.admin||r.ownerId===t.id)return le.owner;let n=r.members.find(({userId:s})=>s===t.id)?.access_level??0;return Math.max(n,Ga(
e,t,r.groupId))}function Ga(e,t,r){if(!t)return 0;if(t.admin)return le.owner;let n=on(e,r).flatMap(({members:s})=>s.filter(({userId:i})=>i===t.id).map(({access_level:i})=>i));
return Math.max(0,...n)}function ct(e,t){return Oo(e.state,e.session?.user,t)}function $i(e,t,r){return t?.token.kind==="job"&&!$8(t,r)?!1:r.visibility==="publi\
c"?!0:t?r.visibility==="internal"&&!t.user.external?!0:Oo(e,t.user,r)>=le.guest:!1}function $8({token:e},{id:t,jobTokenScope:r}){return!r.inbound_enabled||e.projectId===
t?!0:e.projectId!==null&&r.allowedProjectIds.includes(e.projectId)}function j0(e,t,r,n){let s=ct(e,t);return r==="disabled"?!1:r==="private"||t.visibility==="pr\
ivate"?s>=n:s>=le.guest||$i(e.state,e.session,t)}function Gs(e,t){return j0(e,t,t.repository_access_level,le.reporter)}function Di(e,t){return j0(e,t,t.merge_requests_access_level,
le.planner)}function an(e,t){return j0(e,t,t.builds_access_level,le.guest)&&(t.public_jobs||ct(e,t)>=le.reporter)}function kr(e){if(!e.session)throw Pn();return e.
session}function Km(e,t,r){if(ct(e,t)<r)throw So()}function pr(e){if(!e)throw So()}function yl(e,t){if(/^\d+$/.test(t)){let i=it(e,Number(t));return i&&{project:i,
moved:!1}}if(!t.includes("/"))return;let r=t.toLowerCase(),n=e.projects.find(i=>i.path_with_namespace.toLowerCase()===r);if(n)return{project:n,moved:!1};let s=e.
projects.find(i=>i.formerPaths.some(o=>o.toLowerCase()===r));return s&&{project:s,moved:!0}}function nt(e){let t=yl(e.state,e.segments.id??"");if(!t||!$i(e.state,
e.session,t.project))throw er("Project");if(!t.moved)return t.project;let{method:r,path:n,query:s}=e.incoming;if(r!=="GET")throw $t(405,"Non GET methods are not\
 allowed for moved projects");let i=n.replace(/^\/api\/v4\/projects\/[^/]+/,`/api/v4/projects/${t.project.id}`),o=`${e.rootUrl}${i}${s===""?"":`?${s}`}`;throw new An(
{status:301,headers:{Location:o},text:`This resource has been moved permanently to ${o}.`,contentType:"text/plain"})}function L0(e,t,r){return r.visibility==="p\
ublic"?!0:t?r.visibility==="internal"&&!t.user.external||Ga(e,t.user,r.id)>=le.guest?!0:e.projects.some(n=>on(e,n.groupId).includes(r)&&Oo(e,t.user,n)>=le.guest):
!1}function Qm(e){let t=pt(e,"id"),r=/^\d+$/.test(t)?Ur(e.state,Number(t)):e.state.groups.find(({full_path:n})=>n.toLowerCase()===t.toLowerCase());if(!r||!L0(e.
state,e.session,r))throw er("Group");return r}var le,tr=m(()=>{"use strict";Ot();as();Ze();le={guest:10,planner:15,reporter:20,developer:30,maintainer:40,owner:50}});function Hm(e,t,r,n){let s=/^Bearer (.+)$/i.exec(t.headers.authorization??"")?.[1],i=t.headers["private-token"]??SD(r.private_token)??s,o=t.headers["job-token"]??
SD(r.job_token);if(i!==void 0){let a=e.tokens.find(({value:u})=>u===i);if(a?.kind==="job")return n.jobToken&&i===s?RD(e,a):null;if(!a||a.kind==="deploy")throw Pn();
return OD(e,D8(a,n.scopes))}if(o!==void 0&&n.jobToken){let a=e.tokens.find(({value:u,kind:c})=>u===o&&c==="job");if(!a)throw Pn();return RD(e,a)}return null}function SD(e){
return typeof e=="string"&&e!==""?e:void 0}function D8(e,t){if(e.expired)throw $0(401,{error:"invalid_token",error_description:"Token is expired. You can either\
 do re-authorization or token refresh."});if(e.revoked)throw $0(401,{error:"invalid_token",error_description:"Token was revoked. You have to re-authorize from t\
he user."});if(!e.scopes.some(r=>t.includes(r)))throw $0(403,{error:"insufficient_scope",error_description:"The request requires higher privileges than provided\
 by the access token.",scope:"api read_api"});return e}function $0(e,t){return new An({status:e,json:t})}function RD(e,t){if(t.expired||t.revoked)throw Pn();return OD(
e,t)}function OD(e,t){let r=Vt(e,t.userId);if(!r)throw Pn();if(r.state==="blocked")throw $t(403,"403 Forbidden - Your account has been blocked.");return{user:r,
token:t}}var D0=m(()=>{"use strict";Ze();Ot()});function bl(e){return(e.headers["content-type"]??"").split(";")[0]?.trim().toLowerCase()??""}function ND(e){if(bl(e)!=="application/json"||e.body===""||q0(e.method))
return;let t;try{t=JSON.parse(e.body)}catch{throw Rt(400,"Invalid JSON format")}if(!PD(t,0,{left:1e5}))throw Rt(400,"Invalid JSON format");return t}function ID(e){
let t=bl(e);if(!(q0(e.method)||e.body===""||t===""||q8.includes(t)))throw Rt(415,`The provided content-type '${e.headers["content-type"]??""}' is not supported.`)}
function Ym(e,t){let r=kD(e.query),n=bl(e);return q0(e.method)?r:typeof t=="object"&&t!==null&&!Array.isArray(t)?{...r,...t}:n==="multipart/form-data"?{...r,...M8(
e)}:n==="application/x-www-form-urlencoded"||n===""?{...r,...kD(e.body)}:r}function AD(e,t){if(e.malformedBody||Jm(Wm(e.path))||Jm(t))throw P0()}function Wm(e){
try{return decodeURIComponent(e)}catch{throw P0()}}function q0(e){return e==="GET"||e==="HEAD"||e==="OPTIONS"}function PD(e,t,r){if(typeof e!="object"||e===null)
return!0;let n=Object.values(e);return r.left-=n.length,t>=32||n.length>5e4||r.left<0?!1:n.every(s=>PD(s,t+1,r))}function kD(e){let t={};for(let r of e.split("&")){
if(r==="")continue;let n=r.indexOf("="),s=xD(n<0?r:r.slice(0,n)),i=n<0?null:xD(r.slice(n+1));CD(t,s,i)}return t}function CD(e,t,r){let[,n=t,s]=/^([^[]+)\[([^\]]*)\]$/.
exec(t)??[];if(s===void 0)e[n]=r;else if(s===""){let i=e[n];e[n]=Array.isArray(i)?[...i,r]:[r]}else{let i=e[n];e[n]={...typeof i=="object"&&i!==null?i:{},[s]:r}}}
function xD(e){return Wm(e.replaceAll("+"," "))}function M8(e){let t=/boundary="?([^";]+)"?/.exec(e.headers["content-type"]??"")?.[1],r={};if(!t)return r;for(let n of e.
body.split(`--${t}`)){let[s="",...i]=n.split(`\r
\r
`),o=/name="([^"]*)"/.exec(s)?.[1];o&&CD(r,o,i.join(`\r
\r
`).replace(/\r\n$/,""))}return r}function Jm(e){return typeof e=="string"?e.includes("\0"):typeof e!="object"||e===null?!1:Object.entries(e).some(([t,r])=>Jm(t)||
Jm(r))}var q8,_l=m(()=>{"use strict";Ot();q8=["application/json","application/x-www-form-urlencoded","multipart/form-data"]});function Kt(e,t){return`gid://gitlab/${e}/${t}`}function vl(e){return Number(/\/(\d+)$/.exec(e)?.[1]??Number.NaN)}function xt(e,t,r={}){let n=r.after&&Number(Buffer.
from(r.after,"base64").toString())||0,s=Math.min(r.first??100,100),i=e.slice(n,n+s),o=a=>Buffer.from(String(a)).toString("base64");return{nodes:i.map(t),count:e.
length,pageInfo:{hasNextPage:n+s<e.length,hasPreviousPage:n>0,startCursor:i.length>0?o(n):null,endCursor:i.length>0?o(n+i.length):null}}}function us(e){return{id:Kt(
"User",e.id),username:e.username,name:e.name,lastActivityOn:e.last_activity_on,publicEmail:""}}var Ba,wl=m(()=>{"use strict";Ba=class extends Error{}});function zm(e,t){let n=(t.ids??(t.id?[t.id]:null))?.map(vl),s=t.search?.toLowerCase()??"",i=e.filter(({id:o})=>!n||n.includes(o)).filter(({name:o})=>o.toLowerCase().
includes(s));return xt(i,F8,t)}function F8(e){return{id:Kt("ComplianceManagement::Framework",e.id),name:e.name,description:e.description,color:e.color,default:e.
default,complianceRequirements:t=>xt(e.requirements,U8,t)}}function U8(e){return{id:Kt(`${jD}::ComplianceRequirement`,e.id),name:e.name,description:e.description,
complianceRequirementsControls:t=>xt(e.controls,M0,t)}}function M0(e){return{id:Kt(`${jD}::ComplianceRequirementsControl`,e.id),name:e.name,controlType:e.controlType,
expression:e.expression,externalControlName:e.externalControlName,externalUrl:e.externalUrl,pingEnabled:e.pingEnabled}}var jD,F0=m(()=>{"use strict";wl();jD="Co\
mplianceManagement::ComplianceFramework"});function U0(e,t,r){let{state:n,rootUrl:s,clock:i}=e,o=Vt(n,r.authorId),a=r.discussions.filter(({notes:l})=>l.some(({resolvable:p})=>p)),u=a.filter(({notes:l})=>l.
every(p=>!p.resolvable||p.resolved)),c=r.approvals.flatMap(({userId:l})=>Vt(n,l)??[]);return{id:Kt("MergeRequest",r.id),iid:String(r.iid),title:r.title,description:r.
description,draft:r.draft,state:r.state,sourceBranch:r.source_branch,targetBranch:r.target_branch,diffHeadSha:br(r,i.now()),webUrl:`${s}/${t.path_with_namespace}\
/-/merge_requests/${r.iid}`,preparedAt:r.prepared_at,createdAt:r.created_at,updatedAt:r.updated_at,author:o?us(o):null,commitCount:r.commits.length,committers:l=>xt(
G8(e,r),us,l),commits:l=>xt(r.commits,p=>B8(e,t,p),l),approvedBy:l=>xt(c,us,l),resolvableDiscussionsCount:a.length,resolvedDiscussionsCount:u.length,headPipeline:V8(
e,t,r)}}function G8({state:e},t){let n=t.commits.filter(({parent_ids:s})=>s.length<2).map(({committer_email:s})=>s);return e.users.filter(({emails:s})=>s.some(i=>n.
includes(i)))}function B8({state:e,rootUrl:t},r,n){let s=LD(e.users,n.author_email),i=LD(e.users,n.committer_email);return{id:Kt("CommitPresenter",n.id),sha:n.id,
title:n.title,message:n.message,authorEmail:n.author_email,authorName:n.author_name,committerEmail:n.committer_email,committerName:n.committer_name,committedDate:n.
committed_date,webUrl:`${t}/${r.path_with_namespace}/-/commit/${n.id}`,author:s?us(s):null,signature:n.signature&&{__typename:"SshSignature",verificationStatus:n.
signature.verification_status.toUpperCase(),commitSha:n.id,user:i?us(i):null}}}function LD(e,t){return e.find(({emails:r})=>r.includes(t))}function V8(e,t,r){let s=[
t,it(e.state,r.sourceProjectId??0)].flatMap(o=>o?.pipelines??[]).find(({id:o})=>o===r.headPipelineId);if(!s||!an(e,t))return null;let i=s.ref===`refs/merge-requ\
ests/${r.iid}/merge`;return s.sha!==br(r,e.clock.now())&&!i?null:{id:Kt("Ci::Pipeline",s.id),iid:String(s.iid),status:s.status.toUpperCase(),complete:["success",
"failed","canceled","skipped"].includes(s.status),sha:s.sha,source:s.source,ref:s.ref}}var $D=m(()=>{"use strict";tr();Ze();wl()});function DD(e,t){let{state:r}=e,n=ct(e,t),s=n>=le.developer,i=t.licence==="ultimate",o=Di(e,t);return{id:Kt("Project",t.id),name:t.name,path:t.path,description:t.
description,fullPath:t.path_with_namespace,webUrl:`${e.rootUrl}/${t.path_with_namespace}`,visibility:t.visibility,archived:t.archived,isSelfDeletionScheduled:t.
markedForDeletionOn!==null,onlyAllowMergeIfPipelineSucceeds:t.only_allow_merge_if_pipeline_succeeds,onlyAllowMergeIfAllDiscussionsAreResolved:t.only_allow_merge_if_all_discussions_are_resolved,
mergeRequestsFfOnlyEnabled:t.merge_method==="ff",allowMergeOnSkippedPipeline:t.allow_merge_on_skipped_pipeline,jobsEnabled:t.builds_access_level!=="disabled",publicJobs:t.
public_jobs,mergeRequestsDisableCommittersApproval:t.approvalSettings.merge_requests_disable_committers_approval,secretPushProtectionEnabled(){if(!s||!i)return null;
if(t.secret_push_protection_enabled===null)throw new Ba("no security setting row");return t.secret_push_protection_enabled},repository:Gs(e,t)?{exists:t.repositoryExists,
empty:t.empty_repo,rootRef:t.empty_repo?null:t.default_branch}:null,maxAccessLevel:qD(n),userPermissions:K8(e,t,n),terraformStates(a){let u=Array.from({length:t.
terraformStates},(c,l)=>({id:Kt("Terraform::State",l+1),name:`state-${l+1}`}));return s?xt(u,c=>c,a):null},vulnerabilities:a=>J8(s&&i?t:null,a),approvalPolicies({
relationship:a,...u}){let l=(s&&i?t.approvalPolicies:[]).filter(({inherited:p})=>a==="INHERITED_ONLY"?p:a==="INHERITED"||!p);return xt(l,p=>p,u)},projectMembers:a=>xt(
Q8(e,t),H8(e,t),a),complianceFrameworks(a){let u=r.frameworks.filter(({projectIds:c})=>c.includes(t.id));return s?zm(u,a):null},complianceControlStatus:a=>n>=le.
owner&&i?Y8(e,t,a):null,branchRules:a=>W8(n>=le.maintainer?t:null,a),mergeRequest({iid:a}){let u=Vm(r,t.id,Number(a));return u&&o?U0(e,t,u):null},mergeRequests({
iids:a,state:u,...c}){let l=r.mergeRequests.filter(p=>p.projectId===t.id&&o).filter(p=>!u||u==="all"||p.state===u).filter(p=>!a||a.includes(String(p.iid))).sort(
(p,d)=>d.id-p.id);return xt(l,p=>U0(e,t,p),c)}}}function qD(e){return{integerValue:e,stringValue:{0:"NO_ACCESS",10:"GUEST",15:"PLANNER",20:"REPORTER",30:"DEVELO\
PER",40:"MAINTAINER",50:"OWNER"}[e]??null}}function K8(e,t,r){let n=Di(e,t);return{adminProject:r>=le.maintainer,createMergeRequestIn:e.session!==null&&n&&!t.archived,
createPipeline:r>=le.developer&&!t.archived,downloadCode:Gs(e,t),pushCode:r>=le.developer&&!t.archived,readCommitStatus:an(e,t),readMergeRequest:n,readProject:!0,
readProjectMember:!0}}function Q8({state:e},t){let r=[t,...on(e,t.groupId)].flatMap(({members:i})=>i),n=t.membersHiddenFromGraphql,s=r.filter(({membership_state:i,
userId:o})=>i==="active"&&!n.includes(o));return[...new Set(s.map(({userId:i})=>i))].sort((i,o)=>i-o)}function H8({state:e},t){return r=>{let n=Vt(e,r);return{id:Kt(
"ProjectMember",`${t.id}${r}`),accessLevel:qD(Oo(e,n,t)),user:n?us(n):null}}}function J8(e,t){let r=(e?.vulnerabilities??[]).filter(({scanner:s})=>!t.scanner||t.
scanner.includes(s)).filter(s=>!t.state||t.state.includes(s.state)).sort((s,i)=>t.sort==="detected_asc"?s.id-i.id:i.id-s.id);return xt(r,s=>({...s,id:Kt("Vulner\
ability",s.id)}),t)}function Y8({state:e},t,r){let n=e.controlStatuses.flatMap(i=>{let o=i.projectId===t.id?Fa(e,i.controlId):void 0;return o?[{row:i,control:o.
control}]:[]}),s="ComplianceManagement::ComplianceFramework::ProjectControlComplianceStatus";return xt(n,({row:i,control:o})=>({id:Kt(s,i.id),updatedAt:new Date(
i.updatedAt).toISOString(),status:i.status.toUpperCase(),complianceRequirementsControl:M0(o)}),r)}function W8(e,t){return xt(e?.protectedBranches??[],r=>({name:r.
name,isDefault:r.name===e?.default_branch,isProtected:!0,externalStatusChecks:xt((e?.statusChecks??[]).filter(({protectedBranchIds:n})=>n.includes(r.id)),n=>({id:Kt(
"MergeRequests::ExternalStatusCheck",n.id),name:n.name,externalUrl:n.external_url,hmac:n.sharedSecret!==null})),approvalRules:xt(e?.approvalRules??[],n=>({id:Kt(
"ApprovalProjectRule",n.id),name:n.name,approvalsRequired:n.approvals_required,type:n.rule_type.toUpperCase()}))}),t)}var MD=m(()=>{"use strict";tr();Ze();wl();
F0();$D()});var FD,UD=m(()=>{"use strict";FD=`
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
`});async function BD(e,t,r,n){let s=Ym(t,r),i=X8(e,t,s);if(i==="invalid")return{status:401,json:{errors:[{message:"Invalid token"}]}};n(i?.user.username??null);let o=typeof s.
query=="string"?s.query:"",a=await(0,Va.graphql)({schema:z8,source:o,rootValue:ez({...e,session:i}),variableValues:Z8(s.variables),operationName:typeof s.operationName==
"string"?s.operationName:null});return a.errors?.some(({originalError:u})=>u instanceof Ba)?{status:500,json:{errors:[{message:"Internal server error"}]}}:Le(a)}
function X8({state:e},t,r){let{"private-token":n,authorization:s}=t.headers,i=n??r.private_token??s;try{return Hm(e,t,r,{jobToken:!1,scopes:["api","read_api"]})??
(i===void 0?null:"invalid")}catch{return"invalid"}}function Z8(e){let t=typeof e=="string"&&e!==""?JSON.parse(e):e;return typeof t=="object"&&t!==null?{...t}:{}}
function ez(e){let{state:t,session:r}=e,n=i=>i!==void 0&&$i(t,r,i),s=i=>DD(e,i);return{currentUser:r?us(r.user):null,metadata:r?{version:t.version,revision:t.revision,
enterprise:t.enterprise}:null,project({fullPath:i}){let o=i.includes("/")?yl(t,i)?.project:void 0;return n(o)?s(o):null},projects({ids:i,fullPaths:o,...a}){if(o&&
o.length>GD)throw new Va.GraphQLError(`You cannot query more than ${GD} full_paths`);let u=i?.map(vl),c=o?.map(p=>p.toLowerCase()),l=t.projects.filter(n).filter(
({id:p})=>!u||u.includes(p)).filter(({path_with_namespace:p})=>!c||c.includes(p.toLowerCase())).sort((p,d)=>d.id-p.id);return xt(l,s,a)},group({fullPath:i}){let o=t.
groups.find(({full_path:a})=>a.toLowerCase()===i.toLowerCase());return!o||!L0(t,r,o)?null:{id:Kt("Group",o.id),name:o.name,fullPath:o.full_path,visibility:o.visibility,
projects({includeSubgroups:a,includeArchived:u,ids:c,...l}){let p=c?.map(vl),d=t.projects.filter(n).filter(({groupId:f})=>a?on(t,f).includes(o):f===o.id).filter(
({id:f,archived:g})=>(!p||p.includes(f))&&(u!==!1||!g)).sort((f,g)=>g.id-f.id);return xt(d,s,l)},complianceFrameworks(a){let u=on(t,o.id).at(-1);return zm(t.frameworks.
filter(({groupId:c})=>c===u?.id),a)}}}}}var Va,z8,GD,VD=m(()=>{"use strict";Va=MM(TD(),1);tr();Ot();D0();_l();Ze();wl();F0();MD();UD();z8=(0,Va.buildSchema)(FD),
GD=50});function QD(e,t){let r={...t},n=[];for(let s of e){let i=s.name in t;if(!i&&s.default!==void 0){r[s.name]=s.default;continue}if(!i){if(!s.required)continue;n.push(
`${s.name} is missing`),s.values&&n.push(`${s.name} does not have a valid value`);continue}let o=tz(s,t[s.name]);r[s.name]=o,o===qi?n.push(`${s.name} is invalid`):
s.values&&!s.values.some(a=>a===o)?n.push(`${s.name} does not have a valid value`):s.min!==void 0&&typeof o=="number"&&o<s.min&&n.push(`${s.name} has a value no\
t allowed`)}if(n.length>0)throw Rt(400,n.join(", "));return r}function tz(e,t){if(t==null)return null;switch(e.type){case"string":return typeof t=="string"?t:typeof t==
"number"||typeof t=="boolean"?String(t):qi;case"integer":return KD(t);case"boolean":return t===!0||t==="true"||t==="1"||t===1?!0:t===!1||t==="false"||t==="0"||t===
0?!1:qi;case"integers":{let r=typeof t=="string"?t.split(",").filter(s=>s!==""):t;if(!Array.isArray(r))return qi;let n=r.map(KD);return n.includes(qi)?qi:n.filter(
s=>s!==null)}}}function KD(e){return e===""?null:typeof e=="number"?Number.isInteger(e)?e:qi:typeof e=="string"&&/^[+-]?\d+(\.0+)?$/.test(e)?Number(e):qi}var dt,
qi,cs=m(()=>{"use strict";Ot();dt=[{name:"page",type:"integer",default:1,min:1},{name:"per_page",type:"integer",default:20,min:1}],qi=Symbol("invalid")});function JD(e,t,r){let n=rz(e,r);if(t==="OPTIONS"&&n.length>0){let o=new Set(["OPTIONS",...n.map(({route:a})=>a.method)]);return o.has("GET")&&o.add("HEAD"),{status:204,
headers:{Allow:[...o].join(", ")}}}let i=n.find(({route:o})=>o.method===t)??(t==="HEAD"?n.find(({route:o})=>o.method==="GET"):void 0);if(!i)throw Rt(404,"404 No\
t Found");return i}function rz(e,t){if(!t.startsWith(`${HD}/`))return[];let r=t.slice(HD.length).replace(/\/$/,""),n=r.replace(/\.json$/,"");return e.flatMap(s=>{
let i=nz(s.path,s.greedy?r:n);return i?[{route:s,segments:i}]:[]})}function nz(e,t){let r=e.split("/"),n=t.split("/");if(r.length!==n.length)return null;let s={};
for(let[i,o]of r.entries()){let a=n[i]??"";if(o.startsWith(":")){if(a==="")return null;s[o.slice(1)]=Wm(a)}else if(o!==a)return null}return s}var HD,YD=m(()=>{"\
use strict";Ot();_l();HD="/api/v4"});function Tl(e,t){return{id:t.id,username:t.username,public_email:"",name:t.name,state:t.state,locked:!1,avatar_url:null,web_url:`${e}/${t.username}`}}function ls(e,t,r){
let n=Vt(e,r);return n?Tl(t,n):null}function ko(e,t){return{id:e.id,name:e.name,push_access_levels:e.push_access_levels.map(r=>({deploy_key_id:null,...r})),merge_access_levels:e.
merge_access_levels,allow_force_push:e.allow_force_push,unprotect_access_levels:e.unprotect_access_levels,code_owner_approval_required:e.code_owner_approval_required,
inherited:t}}var ps=m(()=>{"use strict";Ze()});function We(e,t,r,n={}){let s=WD(e.params.page,1),i=Math.min(WD(e.params.per_page,20),100),o=Math.max(Math.ceil(t.length/i),1),a=t.length<=sz,u=t.slice((s-1)*i,
s*i),c=s<o?s+1:null,l=s>1?s-1:null,p=(f,g)=>`<${iz(e,g,i)}>; rel="${f}"`,d=[...l?[p("prev",l)]:[],...c?[p("next",c)]:[],p("first",1),...a?[p("last",o)]:[]];return Le(
u.map(r),{"X-Page":String(s),"X-Per-Page":String(i),"X-Next-Page":c?String(c):"","X-Prev-Page":l?String(l):"",...a?{"X-Total":String(t.length),"X-Total-Pages":String(
o)}:{},Link:d.join(", "),...n})}function iz(e,t,r){let n=new URLSearchParams;for(let[s,i]of Object.entries(e.params))if(!(s==="private_token"||s==="job_token"||
i===null||i===void 0))if(Array.isArray(i))for(let o of i)n.append(`${s}[]`,String(o));else n.set(s,String(i));return n.set("page",String(t)),n.set("per_page",String(
r)),n.sort(),`${e.rootUrl}${e.incoming.path}?${n}`}function WD(e,t){let r=Number(e??t);return Number.isInteger(r)&&r>0?r:t}var sz,ds=m(()=>{"use strict";Ot();sz=
1e4});function El({rootUrl:e},t,{signature:r,...n}){let s={};for(let[,i="",o=""]of n.message.matchAll(/^([A-Z][A-Za-z-]+): (.+)$/gm))s[i]=[...s[i]??[],o];return{...n,
short_id:n.id.slice(0,8),created_at:n.committed_date,authored_date:n.committed_date,trailers:Object.fromEntries(Object.entries(s).map(([i,o])=>[i,o.at(-1)])),extended_trailers:s,
web_url:`${e}/${t.path_with_namespace}/-/commit/${n.id}`}}function G0(e,t){return{id:e,title:"Update the default branch",message:`Update the default branch
`,parent_ids:[],author_name:"Sandbox",author_email:"sandbox@acme.example",committer_name:"Sandbox",committer_email:"sandbox@acme.example",committed_date:t,signature:null}}
var B0=m(()=>{"use strict"});function Bs(e){if(kr(e),nt(e).licence!=="ultimate")throw Pn()}function Ka(e,t){let r=Vm(e.state,t.id,Number(e.params.merge_request_iid??Number.NaN));if(!r)throw Ro();
return r}function Qa(e,t,r){let n=Li(e,r),s=t.statusChecks.find(i=>i.id===n);if(!s)throw Ro();return s}function zD(e,t,r){let{user:n}=kr(e),s=ct(e,t);return t.archived?
!1:s>=le.developer?!0:(r.authorId===n.id||r.assigneeIds.includes(n.id))&&s>=le.guest}function XD(e,t){let{user:r}=kr(e);if(ct(e,t)>=le.reporter)return!0;let n=t.
merge_requests_access_level;return t.visibility==="internal"&&!r.external&&(n==="enabled"||n==="public")}function Xm(e,t,r,n){return r.protectedBranchIds.length===
0?!0:Cn(e.state,t).some(({row:s})=>s.name===n&&r.protectedBranchIds.includes(s.id))}var un,V0,Ha=m(()=>{"use strict";tr();Ot();as();Ze();un={name:"merge_request\
_iid",type:"integer",required:!0},V0={name:"external_status_check_id",type:"integer",required:!0}});function Mi({rootUrl:e},t,r){return{id:r.id,iid:r.iid,project_id:t.id,sha:r.sha,ref:r.ref,status:r.status,source:r.source,created_at:r.created_at,updated_at:r.created_at,
web_url:`${e}/${t.path_with_namespace}/-/pipelines/${r.id}`,name:null}}function ZD(e,t,r){return{...Mi(e,t,r),before_sha:"00000000000000000000000000000000000000\
00",tag:!1,yaml_errors:null,user:null,started_at:r.created_at,finished_at:null,committed_at:null,duration:null,queued_duration:null,coverage:null,archived:!1,detailed_status:{
icon:`status_${r.status}`,text:r.status,label:r.status,group:r.status}}}function eq(e,t,r,n){let s=n.artifacts.find(({file_type:i})=>i==="archive");return{id:n.
id,status:n.status,stage:n.stage,name:n.name,ref:r.ref,tag:!1,coverage:null,allow_failure:n.allow_failure,created_at:n.created_at,started_at:n.created_at,finished_at:n.
status==="running"?null:n.created_at,erased_at:null,duration:12.5,queued_duration:.5,user:null,commit:{id:r.sha,short_id:r.sha.slice(0,8)},pipeline:Mi(e,t,r),...n.
status==="failed"?{failure_reason:"script_failure"}:{},web_url:`${e.rootUrl}/${t.path_with_namespace}/-/jobs/${n.id}`,project:{ci_job_token_scope_enabled:t.jobTokenScope.
outbound_enabled},...s?{artifacts_file:{filename:s.filename,size:s.size}}:{},artifacts:n.artifacts,runner:null,artifacts_expire_at:null,archived:!1,tag_list:[]}}
var Zm=m(()=>{"use strict"});function Sl(e,t,r,{full:n}){let{state:s,rootUrl:i,session:o}=e,a=f=>ls(s,i,f),u=r.assigneeIds.map(a),c=`!${r.iid}`,l=`${t.path_with_namespace}${c}`,p=[...r.description.
matchAll(/^\s*[-*] \[([ xX])\]/gm)],d=r.sourceProjectId!==null&&r.sourceProjectId!==r.projectId;return{id:r.id,iid:r.iid,project_id:r.projectId,title:r.title,description:r.
description,state:r.state,created_at:r.created_at,updated_at:r.updated_at,merged_by:null,merge_user:null,merged_at:r.merged_at,closed_by:null,closed_at:null,target_branch:r.
target_branch,source_branch:r.source_branch,user_notes_count:r.discussions.flatMap(({notes:f})=>f).filter(({system:f})=>!f).length,upvotes:0,downvotes:0,author:a(
r.authorId),assignees:u,assignee:u[0]??null,reviewers:r.reviewers.map(({userId:f})=>a(f)),source_project_id:r.sourceProjectId,target_project_id:r.projectId,labels:[
...r.labels].sort(),draft:r.draft,imported:!1,imported_from:"none",work_in_progress:r.draft,milestone:null,merge_when_pipeline_succeeds:!1,merge_status:"can_be_\
merged",detailed_merge_status:az(e,t,r),merge_after:null,sha:br(r,e.clock.now()),merge_commit_sha:null,squash_commit_sha:null,discussion_locked:null,should_remove_source_branch:null,
force_remove_source_branch:!0,prepared_at:r.prepared_at,...d?{allow_collaboration:!0,allow_maintainer_to_push:!0}:{},reference:c,references:{short:c,relative:c,
full:l},web_url:`${i}/${t.path_with_namespace}/-/merge_requests/${r.iid}`,time_stats:{time_estimate:0,total_time_spent:0,human_time_estimate:null,human_total_time_spent:null},
squash:!1,squash_on_merge:!1,task_completion_status:{count:p.length,completed_count:p.filter(([,f])=>f!==" ").length},has_conflicts:r.has_conflicts,blocking_discussions_resolved:!t.
only_allow_merge_if_all_discussions_are_resolved||tq(r)===0,approvals_before_merge:null,...n?oz(e,t,r):{},...n?{user:{can_merge:o!==null&&ct(e,t)>=le.developer}}:
{}}}function oz(e,t,r){let n=br(r,e.clock.now()),s=it(e.state,r.sourceProjectId??0),o=[...t.pipelines,...s&&s!==t?s.pipelines:[]].find(({id:c})=>c===r.headPipelineId),
a=e.session!==null&&an(e,t),u=o?Mi(e,t,o):null;return{subscribed:!1,changes_count:r.prepared_at===null?null:r.changes_count,latest_build_started_at:null,latest_build_finished_at:null,
first_deployed_to_production_at:null,...a?{pipeline:null,head_pipeline:u}:{},diff_refs:r.prepared_at===null?null:{base_sha:r.base_sha,head_sha:n,start_sha:r.base_sha},
merge_error:null}}function tq(e){return e.discussions.filter(({notes:t})=>t.some(r=>r.resolvable&&!r.resolved)).length}function az(e,t,r){if(r.detailed_merge_status!==
"mergeable")return r.detailed_merge_status;if(r.prepared_at===null)return"preparing";if(r.state!=="opened")return"not_open";if(r.draft)return"draft_status";if(t.
only_allow_merge_if_all_discussions_are_resolved&&tq(r)>0)return"discussions_not_resolved";let n=br(r,e.clock.now()),s=t.licence==="ultimate"&&t.only_allow_merge_if_all_status_checks_passed,
i=t.statusChecks.filter(o=>Xm(e,t,o,r.target_branch)).filter(({id:o})=>gl(e.state,o,r.id,n)?.status!=="passed");return s&&i.length>0?"status_checks_must_pass":"\
mergeable"}var K0=m(()=>{"use strict";tr();Ha();Ze();Zm();ps()});function xo(e,t){return{method:"GET",path:`${nq}/${e}`,rules:[un,...dt],handle:t}}function rr(e){let t=nt(e),r=Ka(e,t);return pr(Di(e,t)),{project:t,row:r}}function uz(e){
let t=nt(e);pr(Di(e,t));let{iids:r,state:n}=e.params,s=(o,a)=>e.params[o]===void 0||pt(e,o)===a,i=e.state.mergeRequests.filter(({projectId:o})=>o===t.id).filter(
o=>n==="all"||o.state===n).filter(({iid:o})=>!Array.isArray(r)||r.includes(o)).filter(o=>s("source_branch",o.source_branch)&&s("target_branch",o.target_branch)).
sort((o,a)=>a.created_at.localeCompare(o.created_at)||a.id-o.id);return We(e,i,o=>Sl(e,t,o,{full:!1}))}function cz(e){let{project:t,row:r}=rr(e);return Le(Sl(e,
t,r,{full:!0}))}function lz(e){let{row:t}=rr(e),r=[...t.versions].sort((n,s)=>s.id-n.id);return We(e,r,n=>({...n,merge_request_id:t.id}))}function pz(e){let{project:t,
row:r}=rr(e);return We(e,r.commits,n=>El(e,t,n))}function dz(e){let{project:t,row:r}=rr(e);return We(e,r.discussions,({id:n,individual_note:s,notes:i})=>({id:n,
individual_note:s,notes:i.map(({userId:o,...a})=>({...a,type:s?null:"DiscussionNote",author:Q0(e,o),updated_at:a.created_at,noteable_id:r.id,noteable_type:"Merg\
eRequest",noteable_iid:r.iid,project_id:t.id,resolved_by:a.resolved?Q0(e,r.authorId):null,resolved_at:a.resolved?a.created_at:null,confidential:!1,internal:!1}))}))}
function fz(e){let{row:t}=rr(e);return We(e,t.diffs,r=>({a_mode:r.new_file?"0":"100644",b_mode:r.deleted_file?"0":"100644",generated_file:!1,...r}))}function mz(e){
let{project:t,row:r}=rr(e),n=it(e.state,r.sourceProjectId??0),i=[t,...n&&n!==t?[n]:[]].filter(o=>an(e,o)).flatMap(o=>o.pipelines.map(a=>({place:o,pipeline:a}))).
filter(({pipeline:o})=>o.mergeRequestIid===r.iid).sort((o,a)=>a.pipeline.id-o.pipeline.id);return We(e,i,({place:o,pipeline:a})=>Mi(e,o,a))}function hz(e){let{row:t}=rr(
e);return Le(t.reviewers.map(({userId:r,state:n,created_at:s})=>({user:Q0(e,r),state:n,created_at:s})))}function gz(e){let{project:t,row:r}=rr(e);return We(e,r.
closesIssues,n=>({...n,project_id:t.id}))}function Q0(e,t){return ls(e.state,e.rootUrl,t)}var rq,nq,sq,eh=m(()=>{"use strict";tr();B0();K0();Zm();ps();Ot();as();
ds();cs();Ze();Ha();rq="/projects/:id/merge_requests",nq=`${rq}/:merge_request_iid`;sq=[{method:"GET",path:rq,jobToken:!0,rules:[{name:"state",type:"string",values:[
"opened","closed","locked","merged","all"],default:"all"},{name:"iids",type:"integers"},...dt],handle:uz},{method:"GET",path:nq,jobToken:!0,rules:[un],handle:cz},
xo("versions",lz),xo("commits",pz),xo("discussions",dz),xo("diffs",fz),xo("pipelines",mz),xo("reviewers",hz),xo("closes_issues",gz)]});function yz(e){let t=nt(e);Km(e,t,le.maintainer);let r=t.approvalSettings;return Le({approvals_before_merge:0,...r,reset_approvals_on_push:r.reset_approvals_on_push&&
t.licence!=="free",require_reauthentication_to_approve:r.require_password_to_approve})}function bz(e){let t=nt(e),r=!t.archived&&Di(e,t);pr(ct(e,t)>=le.maintainer||
r);let n=t.approvalRules.filter(({fromPolicy:s})=>!s);return We(e,n,s=>Y0(e,t,null,s))}function _z(e){let{project:t,row:r}=rr(e),n=J0(t,r),s=n.map(c=>uq(e,t,r,c)),
i=oq(s,({rule:c})=>c.approvals_required),o=oq(s,({rule:c,approved:l,approvedBy:p})=>l?0:c.approvals_required-p.length),a=e.session?.user,u=s.filter(c=>c.invalid).
map(({rule:c})=>({id:c.id}));return Le({id:r.id,iid:r.iid,project_id:t.id,title:r.title,description:r.description,state:r.state,created_at:r.created_at,updated_at:r.
updated_at,merge_status:"can_be_merged",approved:s.every(c=>c.approved),approvals_required:i,approvals_left:o,require_password_to_approve:t.approvalSettings.require_password_to_approve,
approved_by:r.approvals.map(({userId:c,approved_at:l})=>({user:W0(e,c),approved_at:l})),suggested_approvers:[],approvers:[],approver_groups:[],user_has_approved:r.
approvals.some(({userId:c})=>c===a?.id),user_can_approve:ct(e,t)>=le.developer&&a?.id!==r.authorId,approval_rules_left:s.filter(c=>!c.approved).map(({rule:{id:c,
name:l,rule_type:p,report_type:d}})=>({id:c,name:l,rule_type:p,report_type:d})),has_approval_rules:n.some(c=>!Rl(c)),merge_request_approvers_available:t.licence!==
"free",multiple_approval_rules_available:t.licence!=="free",invalid_approvers_rules:u})}function vz(e){let{project:t,row:r}=rr(e);if(!e.state.enterprise)throw er();
let n=J0(t,r).map(s=>{let{approved:i,approvedBy:o}=uq(e,t,r,s);return{...Y0(e,t,r,s),code_owner:s.rule_type==="code_owner",approved_by:o.map(a=>W0(e,a)),approved:i}});
return Le({approval_rules_overwritten:r.approvalRules!==null,rules:n})}function wz(e){let{project:t,row:r}=rr(e);return We(e,J0(t,r),n=>Y0(e,t,r,n))}function J0(e,t){
return e.licence==="free"?[]:t.approvalRules??e.approvalRules}function Rl({rule_type:e}){return e==="any_approver"}function oq(e,t){let[r,n]=[e.filter(({rule:s})=>Rl(
s)),e.filter(({rule:s})=>!Rl(s))];return Math.max(0,...r.map(t),n.map(t).reduce((s,i)=>s+i,0))}function uq(e,t,r,n){let s=cq(e,t,r,n),i=r.approvals.map(({userId:u})=>u).
filter(u=>s.includes(u)),o=s.length<n.approvals_required,a=o&&!n.fromPolicy;return{rule:n,invalid:o,approvedBy:i,approved:a||i.length>=n.approvals_required}}function cq(e,t,r,n){
let s=e.state.users.filter(c=>Oo(e.state,c,t)>=le.developer&&!c.admin).map(({id:c})=>c),i=Rl(n)?s:n.eligibleUserIds;if(!r)return i;let{merge_requests_author_approval:o,
merge_requests_disable_committers_approval:a}=t.approvalSettings,u=a?Tz(e,r):[];return i.filter(c=>(o||c!==r.authorId)&&!u.includes(c))}function Tz(e,t){let r=t.
commits.map(({signature:n,author_email:s,committer_email:i})=>n?.verification_status==="verified_system"?s:i);return e.state.users.filter(({emails:n})=>n.some(s=>r.
includes(s))).map(({id:n})=>n)}function Y0(e,t,r,n){let s=i=>i.map(o=>W0(e,o));return{id:n.id,name:n.name,rule_type:n.rule_type,report_type:n.report_type,eligible_approvers:Rl(
n)?[]:s(cq(e,t,r,n)),approvals_required:n.approvals_required,users:s(n.eligibleUserIds),groups:[],contains_hidden_groups:!1,...r===null?{protected_branches:t.protectedBranches.
filter(({id:i})=>n.appliesToAllProtectedBranches||n.protectedBranchIds.includes(i)).map(i=>ko(i,!1)),applies_to_all_protected_branches:n.appliesToAllProtectedBranches}:
{section:null,source_rule:r.approvalRules===null?{approvals_required:n.approvals_required}:null,overridden:!1}}}function W0(e,t){return ls(e.state,e.rootUrl,t)}
var H0,iq,aq,lq=m(()=>{"use strict";tr();ps();Ot();ds();cs();eh();H0="/projects/:id/merge_requests/:merge_request_iid",iq=e=>{kr(e)},aq=[{method:"GET",path:"/pr\
ojects/:id/approvals",before:iq,handle:yz},{method:"GET",path:"/projects/:id/approval_rules",before:iq,rules:dt,handle:bz},{method:"GET",path:`${H0}/approvals`,
handle:_z},{method:"GET",path:`${H0}/approval_state`,handle:vz},{method:"GET",path:`${H0}/approval_rules`,rules:dt,handle:wz}]});import{createHmac as Ez,timingSafeEqual as Sz}from"node:crypto";function pq(e){return{method:e,path:"/projects/:id/compliance_external_controls/:control_id/stat\
us",ignoresTokens:!0,rules:[{name:"control_id",type:"integer",required:!0},{name:"status",type:"string",required:!0,values:["pass","fail"]}],handle:kz}}function kz(e){
let{state:t}=e,r=Li(e,"control_id")??0,n=pt(e,"status")==="pass"?"pass":"fail",s=Fa(t,r);if(!s)throw Rt(404,"Control not found");if(s.control.controlType!=="ext\
ernal")throw Rt(403,"Control is not external");xz(e,r,n,s.control.secretToken??"");let i=yl(t,e.segments.id??"")?.project;if(!i)throw Rt(404,"Project not found");
if(i.licence==="free")throw Rt(401,"Not permitted to update compliance control status");if(!s.framework.projectIds.includes(i.id))throw Rt(404,"Project not foun\
d");return Iz(t,r,i.id,n,e.clock.now()),{status:200,json:{status:n}}}function xz(e,t,r,n){let{headers:s}=e.incoming,i=s["x-gitlab-timestamp"]??"",o=s["x-gitlab-\
nonce"]??"",a=s["x-gitlab-hmac-sha256"]??"";if([i,o,a].some(h=>h.trim()===""))throw Rt(401,"Missing required headers");let u=e.clock.now();if(!Nz(e.state,o,u))throw Rt(
401,"Invalid nonce");let c=`/api/v4/projects/${e.segments.id??""}/compliance_external_controls/${t}/status`,l=Buffer.concat([Buffer.from(i+o,"latin1"),Buffer.from(
`${c}status=${r}`,"utf8")]),p=Buffer.from(Ez("sha256",n).update(l).digest("hex")),d=Buffer.from(a,"latin1");if(d.length!==p.length||!Sz(d,p))throw Rt(401,"Inval\
id signature");let f=Number.parseInt(i,10)||0,g=Math.floor(u/1e3);if(f===0||f>g)throw Rt(401,"Invalid timestamp");if(g-f>=Oz)throw Rt(401,"Request has expired")}
function Nz(e,t,r){for(let[n,s]of e.nonces)s<=r&&e.nonces.delete(n);return t.length!==32||e.nonces.has(t)?!1:(e.nonces.set(t,r+Rz),!0)}function Iz(e,t,r,n,s){let i=e.
controlStatuses.find(o=>o.controlId===t&&o.projectId===r);if(i)i.status=n,i.updatedAt=s;else{let o={createdAt:s,updatedAt:s,timeoutAt:null};e.controlStatuses.push(
{id:kt(e),controlId:t,projectId:r,status:n,...o})}}var Rz,Oz,dq=m(()=>{"use strict";tr();Ot();as();Ze();Rz=16e3,Oz=15});function Az({state:e,rootUrl:t},r){let n=Ur(e,r.groupId);if(n){let{id:a,name:u,path:c,full_path:l,parent_id:p}=n,d={parent_id:p,avatar_url:null,web_url:`${t}/gr\
oups/${l}`};return{id:a,name:u,path:c,kind:"group",full_path:l,...d}}let s=Vt(e,r.ownerId??0),i=s?.username??"ghost",o={parent_id:null,avatar_url:null,web_url:`${t}\
/${i}`};return{id:1e5+(s?.id??0),name:s?.name??"Ghost",path:i,kind:"user",full_path:i,...o}}function No(e,t){let{rootUrl:r}=e,n=t.path_with_namespace,s=Gs(e,t),
i=Az(e,t);return{id:t.id,description:t.description,name:t.name,name_with_namespace:`${i.name} / ${t.name}`,path:t.path,path_with_namespace:n,created_at:t.created_at,
...s?{default_branch:t.default_branch??"main"}:{},tag_list:t.topics,topics:t.topics,ssh_url_to_repo:`git@${new URL(r).hostname}:${n}.git`,http_url_to_repo:`${r}\
/${n}.git`,web_url:`${r}/${n}`,...s?{readme_url:null,forks_count:t.forks_count}:{},avatar_url:null,star_count:0,last_activity_at:t.last_activity_at,visibility:t.
visibility,namespace:i}}function Ja(e,t){let{state:r,session:n}=e,s=ct(e,t),i=t.licence==="ultimate",o=n!==null,a=$z(e,t);return{...No(e,t),_links:Lz(e,t),marked_for_deletion_at:t.
markedForDeletionOn,marked_for_deletion_on:t.markedForDeletionOn,packages_enabled:!0,empty_repo:t.empty_repo,archived:t.archived,...t.ownerId===null?{}:{owner:ls(
r,e.rootUrl,t.ownerId)},resolve_outdated_diff_discussions:!1,...Pz(t),...a?{forked_from_project:a}:{},import_status:"none",open_issues_count:0,description_html:"",
updated_at:t.last_activity_at,...o&&an(e,t)?Cz(t):{},...o&&s>=le.maintainer?jz(t):{},public_jobs:t.public_jobs,shared_with_groups:[],only_allow_merge_if_pipeline_succeeds:t.
only_allow_merge_if_pipeline_succeeds,allow_merge_on_skipped_pipeline:t.allow_merge_on_skipped_pipeline,request_access_enabled:!0,only_allow_merge_if_all_discussions_are_resolved:t.
only_allow_merge_if_all_discussions_are_resolved,remove_source_branch_after_merge:!0,printing_merge_request_link_enabled:!0,merge_method:t.merge_method,squash_option:"\
default_off",enforce_auth_checks_on_uploads:!0,suggestion_commit_message:null,merge_commit_template:null,squash_commit_template:null,autoclose_referenced_issues:!0,
...t.licence==="free"?{}:{approvals_before_merge:0,mirror:!1},external_authorization_classification_label:null,requirements_enabled:i,security_and_compliance_enabled:!0,
...i&&s>=le.developer?{secret_push_protection_enabled:t.secret_push_protection_enabled,pre_receive_secret_detection_enabled:t.secret_push_protection_enabled}:{},
compliance_frameworks:r.frameworks.filter(({projectIds:u})=>u.includes(t.id)).map(({name:u})=>u),...i?{only_allow_merge_if_all_status_checks_passed:t.only_allow_merge_if_all_status_checks_passed}:
{},...t.extra,...o?{permissions:Dz(e,t)}:{}}}function Pz(e){let t=["issues","forking","wiki","snippets","pages","analytics","container_registry","releases"],r=[
"environments","feature_flags","infrastructure","monitor","requirements","package_registry"];return{repository_access_level:e.repository_access_level,merge_requests_access_level:e.
merge_requests_access_level,builds_access_level:e.builds_access_level,...Object.fromEntries([...t,...r].map(n=>[`${n}_access_level`,"enabled"])),security_and_compliance_access_level:"\
private",issues_enabled:!0,merge_requests_enabled:e.merge_requests_access_level!=="disabled",jobs_enabled:e.builds_access_level!=="disabled",wiki_enabled:!0,snippets_enabled:!0,
container_registry_enabled:!0,service_desk_enabled:!1,lfs_enabled:!0,shared_runners_enabled:!0,group_runners_enabled:!0,creator_id:1}}function Cz({jobTokenScope:e}){
return{ci_default_git_depth:20,ci_forward_deployment_enabled:!0,ci_job_token_scope_enabled:e.outbound_enabled,ci_separated_caches:!0,ci_allow_fork_pipelines_to_run_in_parent_project:!0,
ci_config_path:"",build_git_strategy:"fetch",build_timeout:3600,auto_cancel_pending_pipelines:"enabled",auto_devops_enabled:!1,keep_latest_artifact:!0}}function jz(e){
return{restrict_user_defined_variables:e.restrict_user_defined_variables,ci_pipeline_variables_minimum_override_role:e.ci_pipeline_variables_minimum_override_role,
runners_token:null,runner_token_expiration_interval:null}}function Lz({rootUrl:e},{id:t}){let r=`${e}/api/v4/projects/${t}`,s=["issues","merge_requests","repo_b\
ranches","labels","events","members"].map(i=>[i,`${r}/${i.replace("repo_","repository/")}`]);return{self:r,...Object.fromEntries(s)}}function $z(e,t){let r=t.forkedFrom===
null?void 0:it(e.state,t.forkedFrom);return r&&$i(e.state,e.session,r)?No(e,r):null}function Dz({state:e,session:t},r){let n=t?.user,s=r.members.find(({userId:a})=>a===
n?.id)?.access_level,i=Ga(e,n,r.groupId),o=a=>a?{access_level:a,notification_level:3}:null;return{project_access:o(s),group_access:o(i)}}var th=m(()=>{"use stri\
ct";tr();Ze();ps()});function Mz(e){let t=nt(e),r=new Map,n=on(e.state,t.groupId);for(let s of[t,...n].flatMap(({members:i})=>i)){let i=r.get(s.userId);(!i||i.access_level<s.access_level)&&
r.set(s.userId,s)}return mq(e,[...r.values()])}function Fz(e){let t=Qm(e);return pr(t.visibility!=="private"||Ga(e.state,e.session?.user,t.id)>=le.guest),mq(e,t.
members)}function mq(e,t){let r=e.session?.user.admin===!0,n=t.flatMap(s=>{let i=Vt(e.state,s.userId);return i?[{row:s,user:i}]:[]}).sort((s,i)=>s.user.id-i.user.
id);return We(e,n,({row:s,user:i})=>({...Tl(e.rootUrl,i),access_level:s.access_level,created_at:s.created_at,expires_at:null,membership_state:s.membership_state,
...r?{last_activity_on:i.last_activity_on}:{}}))}function Uz(e){let t=Qm(e),r=e.state.projects.filter(({groupId:s})=>s===t.id),n=e.params.with_projects!=="false"&&
e.params.with_projects!==!1;return Le({...Gz(e,t),shared_with_groups:[],...n?{projects:r.map(s=>No(e,s))}:{}})}function Gz(e,t){return{id:t.id,web_url:`${e.rootUrl}\
/groups/${t.full_path}`,name:t.name,path:t.path,description:"",visibility:t.visibility,share_with_group_lock:!1,require_two_factor_authentication:t.require_two_factor_authentication,
two_factor_grace_period:t.two_factor_grace_period,project_creation_level:"developer",subgroup_creation_level:"maintainer",lfs_enabled:!0,archived:!1,default_branch:null,
default_branch_protection_defaults:t.default_branch_protection_defaults,avatar_url:null,request_access_enabled:!0,full_name:t.name,full_path:t.full_path,created_at:t.
created_at,parent_id:t.parent_id}}function Bz(e){let t=Qm(e),{include_subgroups:r,simple:n,archived:s}=e.params,i=e.state.projects.filter(({groupId:o})=>r===!0?
on(e.state,o).includes(t):o===t.id).filter(o=>$i(e.state,e.session,o)).filter(o=>typeof s!="boolean"||o.archived===s).sort((o,a)=>o.id-a.id);return We(e,i,o=>n===
!0||!e.session?No(e,o):Ja(e,o))}var qz,fq,hq=m(()=>{"use strict";tr();th();ps();Ot();ds();cs();Ze();qz=e=>{kr(e)},fq=[{method:"GET",path:"/projects/:id/members/\
all",rules:dt,handle:Mz},{method:"GET",path:"/groups/:id",before:qz,handle:Uz},{method:"GET",path:"/groups/:id/members",rules:dt,handle:Fz},{method:"GET",path:"\
/groups/:id/projects",rules:[{name:"include_subgroups",type:"boolean",default:!1},{name:"simple",type:"boolean",default:!1},{name:"archived",type:"boolean"},...dt],
handle:Bz}]});function gq({state:e}){let t={enabled:!1,externalUrl:null,externalK8sProxyUrl:null,version:null};return Le({version:e.version,revision:e.revision,kas:t,enterprise:e.
enterprise})}function Vz(e){let{user:t}=kr(e);return Le({...Tl(e.rootUrl,t),created_at:"2025-01-15T09:00:00.000Z",bio:"",bot:t.bot,last_activity_on:t.last_activity_on,
email:t.emails[0]??null,external:t.external,two_factor_enabled:!0,...t.admin?{is_admin:!0}:{}})}function Kz(e){let{token:t}=kr(e);return Le({id:t.id,name:t.name,
revoked:t.revoked,created_at:"2025-01-15T09:00:00.000Z",description:null,scopes:t.scopes,user_id:t.userId,last_used_at:new Date(e.clock.now()).toISOString(),active:!t.
revoked&&!t.expired,expires_at:new Date(e.clock.now()+90*864e5).toISOString().slice(0,10)})}var rh,yq,bq=m(()=>{"use strict";tr();ps();Ot();rh=e=>{kr(e)},yq=[{method:"\
GET",path:"/version",before:rh,scopes:["read_user"],handle:gq},{method:"GET",path:"/metadata",before:rh,scopes:["read_user"],handle:gq},{method:"GET",path:"/use\
r",before:rh,scopes:["read_user"],handle:Vz},{method:"GET",path:"/personal_access_tokens/self",before:rh,scopes:["read_user","read_repository","self_rotate"],handle:Kz}]});function Vs(e,t={}){let r=t.id??kt(e),n=t.username??`user-${r}`,s={id:r,username:n,name:n,state:"active",emails:[`${n}@acme.example`],admin:!1,bot:!1,external:!1,
last_activity_on:new Date().toISOString().slice(0,10),...t};return e.users.push(s),s}function z0(e,t={}){let r=t.id??kt(e),n={id:r,value:`sandbox-built-token-${String(
r).padStart(6,"0")}`,name:`token ${r}`,userId:t.userId??Vs(e).id,kind:"personal",scopes:["api"],expired:!1,revoked:!1,projectId:null,...t};return e.tokens.push(
n),n}function Io(e,t={}){let r=t.id??kt(e),n=Ur(e,t.parent_id??null),s=t.path??`group-${r}`,i={id:r,name:s,path:s,full_path:n?`${n.full_path}/${s}`:s,parent_id:null,
visibility:"private",members:[],protectedBranches:[],require_two_factor_authentication:!1,two_factor_grace_period:48,default_branch_protection_defaults:{allowed_to_push:[
{access_level:40}],allow_force_push:!1,allowed_to_merge:[{access_level:40}],developer_can_initial_push:!1},created_at:"2025-01-15T09:00:00.000Z",...t};return e.
groups.push(i),i}function _r(e,t,r,n){let s=typeof t=="number"?it(e,t)??Ur(e,t):t;if(!s)throw new Error(`the sandbox has no project or group ${t}`);let i={userId:r,
access_level:n,membership_state:"active",created_at:"2025-02-01T09:00:00.000Z"};return s.members=[...s.members.filter(o=>o.userId!==r),i],i}function fs(e,t={}){
let r=Qz[e]??"Members";return{id:1,access_level:e,access_level_description:r,user_id:null,group_id:null,...t}}function Ks(e){return{name:"main",push_access_levels:[
fs(0)],merge_access_levels:[fs(40)],allow_force_push:!1,unprotect_access_levels:[],code_owner_approval_required:!1,...e}}function X0(e,t={}){let r=t.id??kt(e),n={
id:r,groupId:e.groups[0]?.id??Io(e).id,name:`Framework ${r}`,description:"Built for a test",color:"#1f75cb",default:!1,projectIds:[],requirements:[],...t};return e.
frameworks.push(n),n}function Z0(e,t,r={}){let n=e.frameworks.find(({id:a})=>a===t);if(!n)throw new Error(`the sandbox has no framework ${t}`);let s=n.requirements.
at(-1);s||(s={id:kt(e),name:"External verdict",description:"Built for a test",controls:[]},n.requirements.push(s));let i=r.id??kt(e),o={id:i,name:"external_cont\
rol",controlType:"external",expression:null,externalControlName:`External control ${i}`,externalUrl:`https://verdict.example/controls/${i}`,secretToken:`sandbox\
-control-secret-${i}`,pingEnabled:!0,...r};return s.controls.push(o),o}var Qz,Ya=m(()=>{"use strict";Ze();Qz={0:"No one",30:"Developers + Maintainers",40:"Maint\
ainers",60:"Instance admins"}});import{createHash as Hz}from"node:crypto";function vt(e){return Hz("sha1").update(e).digest("hex")}function ms(e,t={}){let r=t.id??kt(e),n=t.path??`project-${r}`,
i=t.ownerId!==void 0&&t.ownerId!==null?null:t.groupId??e.groups[0]?.id??Io(e).id,o=Ur(e,i)?.full_path??Vt(e,t.ownerId??0)?.username??"ghost",a=new Date(Date.now()-
nh).toISOString(),u={id:r,name:n,path:n,path_with_namespace:`${o}/${n}`,formerPaths:[],groupId:i,ownerId:null,description:null,visibility:"private",licence:"ult\
imate",archived:!1,markedForDeletionOn:null,default_branch:"main",empty_repo:!1,repositoryExists:!0,merge_method:"merge",only_allow_merge_if_pipeline_succeeds:!1,
allow_merge_on_skipped_pipeline:!1,only_allow_merge_if_all_discussions_are_resolved:!1,only_allow_merge_if_all_status_checks_passed:!1,repository_access_level:"\
enabled",merge_requests_access_level:"enabled",builds_access_level:"enabled",public_jobs:!0,ci_pipeline_variables_minimum_override_role:"developer",restrict_user_defined_variables:!1,
secret_push_protection_enabled:!1,forks_count:0,forkedFrom:null,created_at:"2025-03-01T09:00:00.000Z",last_activity_at:a,topics:[],extra:{},members:[],membersHiddenFromGraphql:[],
protectedBranches:[],approvalRules:[],approvalSettings:{reset_approvals_on_push:!1,selective_code_owner_removals:!1,disable_overriding_approvers_per_merge_request:!1,
merge_requests_author_approval:!0,merge_requests_disable_committers_approval:!1,require_password_to_approve:!1},pushRule:null,hooks:[],jobTokenScope:{inbound_enabled:!0,
outbound_enabled:!1,allowedProjectIds:[]},errorTracking:null,ciLint:{valid:!0,errors:[],warnings:[]},pipelines:[],branches:[{name:"main",commitId:vt(`main of ${r}`),
committed_date:a}],files:new Map,statusChecks:[],terraformStates:0,vulnerabilities:[],approvalPolicies:[],...t};return e.projects.push(u),u}function Ao(e,t,r={}){
let n=r.id??kt(e),s={id:n,name:`Check ${n}`,external_url:`https://verdict.example/checks/${n}?token=hidden`,sharedSecret:null,protectedBranchIds:[],updatedAt:Date.
now()-nh,...r};return sh(e,t).statusChecks.push(s),s}function jn(e,t,r={}){let n=sh(e,t),s=r.id??kt(e),i=e.mergeRequests.filter(d=>d.projectId===t).map(({iid:d})=>d),
o=r.authorId??e.users[0]?.id??Vs(e).id,a=r.diff_head_sha??vt(`head of ${s}`),u=n.branches[0]?.commitId??vt(`base of ${s}`),c=r.created_at??new Date(Date.now()-nh).
toISOString(),l={head_commit_sha:a,base_commit_sha:u,start_commit_sha:u},p={id:s,iid:Math.max(0,...i)+1,projectId:t,sourceProjectId:t,source_branch:`topic-${s}`,
target_branch:n.default_branch??"main",title:`Merge request ${s}`,description:"",draft:!1,state:"opened",authorId:o,assigneeIds:[],diff_head_sha:a,base_sha:u,laggingHead:null,
initialPendingAt:null,prepared_at:c,created_at:c,updated_at:c,merged_at:null,labels:[],detailed_merge_status:"mergeable",changes_count:"1",has_conflicts:!1,approvals:[],
approvalRules:null,reviewers:[],versions:[{id:s,...l,created_at:c,patch_id_sha:vt(`patch ${s}`),state:"collected",real_size:"1"}],commits:[Po(e,o,{id:a,parent_ids:[
u],committed_date:c})],discussions:[],diffs:[],closesIssues:[],headPipelineId:null,...r};return e.mergeRequests.push(p),p}function Po(e,t,r={}){let n=Vt(e,t),s=n?.
name??"Nobody",i=n?.emails[0]??"nobody@example.com",o=r.title??"Change one thing";return{id:vt(`${o} by ${t}`),title:o,message:`${o}
`,parent_ids:[],author_name:s,author_email:i,committer_name:s,committer_email:i,committed_date:new Date(Date.now()-nh).toISOString(),signature:null,...r}}function Co(e,t={}){
return{id:e,name:"All Members",rule_type:"any_approver",report_type:null,approvals_required:1,eligibleUserIds:[],fromPolicy:!1,protectedBranchIds:[],appliesToAllProtectedBranches:!1,
...t}}function sh(e,t){let r=it(e,t);if(!r)throw new Error(`the sandbox has no project ${t}`);return r}var nh,Wa=m(()=>{"use strict";Ya();Ze();nh=1440*6e4});function ih(e,t,r,{userId:n,...s}){return{...s,type:null,author:ls(e.state,e.rootUrl,n),updated_at:s.created_at,noteable_id:r.id,noteable_type:"MergeRequest",noteable_iid:r.
iid,project_id:t.id,confidential:!1,internal:!1}}function Wz(e){let{project:t,row:r}=rr(e),n=r.discussions.flatMap(s=>s.notes).sort((s,i)=>s.id-i.id);return We(
e,pt(e,"sort")==="asc"?n:n.reverse(),s=>ih(e,t,r,s))}function zz(e){let{project:t,row:r}=rr(e);pr(ct(e,t)>=le.reporter);let n={id:kt(e.state),userId:e.session?.
user.id??0,body:Tq(pt(e,"body")),system:!1,resolvable:!1,resolved:!1,created_at:new Date(e.clock.now()).toISOString()};return r.discussions.push({id:vt(`note ${n.
id}`),individual_note:!0,notes:[n]}),{status:201,json:ih(e,t,r,n)}}function Xz(e){let{project:t,row:r}=rr(e);return Le(ih(e,t,r,nT(e,r)))}function Zz(e){let{project:t,
row:r}=rr(e),n=nT(e,r);return wq(e,t,n),n.body=Tq(pt(e,"body")),Le(ih(e,t,r,n))}function e9(e){let{project:t,row:r}=rr(e),n=nT(e,r);return wq(e,t,n),r.discussions=
r.discussions.filter(({notes:s})=>!s.includes(n)),{status:204}}function nT(e,t){let r=Li(e,"note_id"),n=t.discussions.flatMap(({notes:s})=>s).find(s=>s.id===r);
if(!n)throw er("Note");return n}function wq(e,t,{userId:r}){pr(r===e.session?.user.id||ct(e,t)>=le.maintainer)}function Tq(e){return e.slice(0,Yz)}var rT,eT,tT,
_q,Jz,Yz,vq,Eq=m(()=>{"use strict";tr();ps();Ot();as();ds();cs();Wa();Ze();eh();Ha();rT="/projects/:id/merge_requests/:merge_request_iid/notes",eT=`${rT}/:note_\
id`,tT={name:"note_id",type:"integer",required:!0},_q={name:"body",type:"string",required:!0},Jz={name:"sort",type:"string",values:["asc","desc"],default:"desc"},
Yz=1e6,vq=[{method:"GET",path:rT,jobToken:!0,rules:[un,Jz,...dt],handle:Wz},{method:"POST",path:rT,rules:[un,_q],handle:zz},{method:"GET",path:eT,jobToken:!0,rules:[
un,tT],handle:Xz},{method:"PUT",path:eT,rules:[un,tT,_q],handle:Zz},{method:"DELETE",path:eT,rules:[un,tT],handle:e9}]});function Rq(e){let t=nt(e);return pr(t.builds_access_level!=="disabled"&&an(e,t)),t}function t9(e){let t=Rq(e),r=pt(e,"ref"),n=pt(e,"sha"),s=t.pipelines.filter(
({source:i})=>i!=="parent_pipeline"||e.params.source==="parent_pipeline").filter(i=>(r===""||i.ref===r)&&(n===""||i.sha===n)).sort((i,o)=>o.id-i.id);return We(e,
s,i=>Mi(e,t,i))}function iT(e){let t=Rq(e),r=Li(e,"pipeline_id"),n=t.pipelines.find(s=>s.id===r);if(!n)throw Ro();return{project:t,pipeline:n}}function r9(e){let{
project:t,pipeline:r}=iT(e);return Le(ZD(e,t,r))}function n9(e){let{project:t,pipeline:r}=iT(e),n=r.jobs.filter(({retried:s})=>!s||e.params.include_retried===!0).
sort((s,i)=>i.id-s.id);return We(e,n,s=>eq(e,t,r,s))}function s9(e){return iT(e),We(e,[],()=>null)}var oh,sT,Sq,Oq=m(()=>{"use strict";tr();Zm();Ot();as();ds();
cs();oh="/projects/:id/pipelines",sT={name:"pipeline_id",type:"integer",required:!0},Sq=[{method:"GET",path:oh,jobToken:!0,rules:dt,handle:t9},{method:"GET",path:`${oh}\
/:pipeline_id`,jobToken:!0,rules:[sT],handle:r9},{method:"GET",path:`${oh}/:pipeline_id/jobs`,jobToken:!0,rules:[sT,{name:"include_retried",type:"boolean",default:!1},
...dt],handle:n9},{method:"GET",path:`${oh}/:pipeline_id/bridges`,jobToken:!0,rules:[sT,...dt],handle:s9}]});function i9(e){let t=nt(e);return Le(e.session?Ja(e,t):No(e,t))}function oT(e){let t=nt(e);return pr(Gs(e,t)),t}function o9(e){let t=Cn(e.state,oT(e));return We(
e,t,({row:r,inherited:n})=>ko(r,n))}function a9(e){let r=oT(e).protectedBranches.find(({name:n})=>n===e.segments.name);if(!r)throw er("ProtectedBranch");return Le(
ko(r,!1))}function uh(e){let t=nt(e);return Km(e,t,le.maintainer),t}function u9(e){let t=uh(e);return We(e,t.hooks,r=>({...r,project_id:t.id,created_at:t.created_at,
disabled_until:null,alert_status:"executable"}))}function c9(e){let t=uh(e);if(t.licence==="free")throw er();let r=t.pushRule;return r?Le({id:t.id,project_id:t.
id,created_at:t.created_at,commit_message_regex:"",branch_name_regex:"",deny_delete_tag:!1,member_check:!1,prevent_secrets:!1,author_email_regex:"",file_name_regex:"",
max_file_size:0,commit_committer_check:!1,commit_committer_name_check:!1,reject_non_dco_commits:!1,...r}):{status:200,text:"null",contentType:"application/json"}}
function l9(e){let{inbound_enabled:t,outbound_enabled:r}=uh(e).jobTokenScope;return Le({inbound_enabled:t,outbound_enabled:r})}function p9(e){let{errorTracking:t}=uh(
e);if(!t)throw er("Error Tracking Setting");let r={project_name:null,sentry_external_url:null,api_url:null,integrated:!0};return Le({active:t.active,...r})}function d9(e){
let t=oT(e);if(t.empty_repo)throw er("Commit");return Le({...t.ciLint,merged_yaml:"",includes:[]})}var ah,kq,xq=m(()=>{"use strict";tr();th();ps();Ot();ds();cs();
Ze();ah=e=>{kr(e)},kq=[{method:"GET",path:"/projects/:id",handle:i9},{method:"GET",path:"/projects/:id/protected_branches",rules:dt,handle:o9},{method:"GET",path:"\
/projects/:id/protected_branches/:name",greedy:!0,handle:a9},{method:"GET",path:"/projects/:id/hooks",before:ah,rules:dt,handle:u9},{method:"GET",path:"/project\
s/:id/push_rule",before:ah,handle:c9},{method:"GET",path:"/projects/:id/job_token_scope",before:ah,handle:l9},{method:"GET",path:"/projects/:id/error_tracking/s\
ettings",before:ah,handle:p9},{method:"GET",path:"/projects/:id/ci/lint",handle:d9}]});import{createHash as Nq}from"node:crypto";function kl(e){let t=nt(e);return pr(Gs(e,t)),t}function f9(e){let t=kl(e),{sort:r,search:n}=e.params,s=(o,a)=>o.committed_date.
localeCompare(a.committed_date),i=t.branches.filter(({name:o})=>typeof n!="string"||o.includes(n)).sort((o,a)=>r==="updated_asc"?s(o,a):r==="updated_desc"?s(a,o):
o.name.localeCompare(a.name));return We(e,i,o=>Pq(e,t,o))}function m9(e){let t=kl(e),r=t.branches.find(({name:n})=>n===e.segments.branch);if(!r)throw er("Branch");
return Le(Pq(e,t,r))}function Pq(e,t,r){return{name:r.name,commit:El(e,t,G0(r.commitId,r.committed_date)),merged:!1,protected:Cn(e.state,t).some(n=>h9(n.row.name,
r.name)),developers_can_push:!1,developers_can_merge:!1,can_push:!1,default:r.name===t.default_branch,web_url:`${e.rootUrl}/${t.path_with_namespace}/-/tree/${r.
name}`}}function h9(e,t){let r=e.split("*").map(n=>n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")).join(".*");return t!==""&&new RegExp(`^${r}$`).test(t)}function Cq(e,t){
let r=e.segments.sha??"",n=t.branches.find(({commitId:o,name:a})=>o===r||a===r);if(n)return G0(n.commitId,n.committed_date);let i=e.state.mergeRequests.filter(o=>o.
projectId===t.id||o.sourceProjectId===t.id).flatMap(({commits:o})=>o).find(({id:o})=>o===r||g9(o,r));if(!i)throw er("Commit");return i}function g9(e,t){return t.
length>=7&&e.startsWith(t)}function y9(e){let t=kl(e),r=El(e,t,Cq(e,t));return Le({...r,...{stats:{additions:1,deletions:0,total:1},status:null,last_pipeline:null},
project_id:t.id})}function b9(e){let t=Cq(e,kl(e));if(!t.signature)throw er("Signature");return Le({signature_type:"SSH",...t.signature,commit_source:"gitaly"})}
function _9(e,t){let r=kl(e),n=t===""||t==="HEAD"?r.default_branch??"":t,s=e.segments.file_path??"",i=e.state.mergeRequests.find(l=>l.diff_head_sha===n&&(l.sourceProjectId??
l.projectId)===r.id),o=r.branches.find(({name:l,commitId:p})=>l===n||p===n),a=[n,o?.name,i?.source_branch].filter(l=>l!==void 0);if(!(o||i||[...r.files.keys()].
some(l=>l.startsWith(`${n}:`)))||r.empty_repo)throw er("Commit");let c=a.map(l=>r.files.get(`${l}:${s}`)).find(l=>l!==void 0);if(c===void 0)throw er("File");return{
content:c,ref:t||n,commitId:o?.commitId??i?.diff_head_sha??n}}function v9(e){let{entity:t,bytes:r}=jq(e);return Le({...t,content:r.toString("base64")},Lq(t))}function w9(e){
let{entity:t,bytes:r}=jq(e);return{status:200,text:r.toString(),contentType:"text/plain; charset=utf-8",headers:Lq(t)}}function jq(e){let{content:t,ref:r,commitId:n}=_9(
e,pt(e,"ref")),s=Buffer.from(t),i=e.segments.file_path??"";return{entity:{file_name:i.split("/").at(-1)??i,file_path:i,size:s.length,encoding:"base64",content_sha256:Nq(
"sha256").update(s).digest("hex"),ref:r,blob_id:Nq("sha1").update(`blob ${s.length}\0`).update(s).digest("hex"),commit_id:n,last_commit_id:n,execute_filemode:!1},
bytes:s}}function Lq(e){return Object.fromEntries(Object.entries(e).map(([t,r])=>[T9(t),encodeURI(String(r))]))}function T9(e){return`X-Gitlab-${e.split("_").map(
r=>r[0]?.toUpperCase()+r.slice(1)).join("-")}`}var Ol,Iq,Aq,$q=m(()=>{"use strict";tr();B0();Ot();as();ds();cs();Ze();Ol="/projects/:id/repository",Iq=`${Ol}/fi\
les/:file_path`,Aq=[{method:"GET",path:`${Ol}/branches`,jobToken:!0,rules:[{name:"search",type:"string"},{name:"sort",type:"string",values:["name_asc","updated_\
asc","updated_desc"],default:"name_asc"},...dt],handle:f9},{method:"GET",path:`${Ol}/branches/:branch`,greedy:!0,handle:m9},{method:"GET",path:`${Ol}/commits/:s\
ha`,jobToken:!0,handle:y9},{method:"GET",path:`${Ol}/commits/:sha/signature`,handle:b9},{method:"GET",path:Iq,greedy:!0,rules:[{name:"ref",type:"string",required:!0}],
handle:v9},{method:"GET",path:`${Iq}/raw`,jobToken:!0,scopes:["read_repository"],handle:w9}]});function Mq(e){return[{name:"name",type:"string",required:e},{name:"external_url",type:"string",required:e},{name:"shared_secret",type:"string"},{name:"protecte\
d_branch_ids",type:"integers"}]}function xl(e,t,r){let n=Cn(e,t).filter(({row:s})=>r.protectedBranchIds.includes(s.id));return{id:r.id,name:r.name,project_id:t.
id,external_url:r.external_url,protected_branches:n.map(({row:s,inherited:i})=>ko(s,i)),hmac:r.sharedSecret!==null&&r.sharedSecret!==""}}function ch(e,t){return ct(
e,t)>=le.maintainer}function E9(e){let t=nt(e);if(!ch(e,t))throw Pn();let r=[...t.statusChecks].sort((n,s)=>n.id-s.id);return We(e,r,n=>xl(e.state,t,n))}function S9(e){
let t=nt(e);if(!ch(e,t))throw $t(500,["Not allowed"]);let r={id:0,name:pt(e,"name"),external_url:pt(e,"external_url"),sharedSecret:pt(e,"shared_secret")||null,protectedBranchIds:Uq(
e,t)??[],updatedAt:e.clock.now()};return Gq(t,r),r.id=kt(e.state),t.statusChecks.push(r),{status:201,json:xl(e.state,t,r)}}function R9(e){let t=nt(e);if(!ch(e,t))
throw $t(401,["Not allowed"]);let r=Qa(e,t,"check_id"),n=(i,o)=>i in e.params?pt(e,i):o,s={...r,name:n("name",r.name),external_url:n("external_url",r.external_url),
sharedSecret:n("shared_secret",r.sharedSecret??"")||null,protectedBranchIds:Uq(e,t)??r.protectedBranchIds,updatedAt:e.clock.now()};return Gq(t,s),Object.assign(
r,s),{status:200,json:xl(e.state,t,r)}}function O9(e){let t=nt(e),r=Qa(e,t,"check_id"),n=Date.parse(e.incoming.headers["if-unmodified-since"]??"");if(Math.floor(
r.updatedAt/1e3)*1e3>n)throw $t(412,"412 Precondition Failed");return ch(e,t)&&t.statusChecks.splice(t.statusChecks.indexOf(r),1),{status:204}}function Uq(e,t){
let r=e.params.protected_branch_ids;if(!Array.isArray(r))return;let n=Cn(e.state,t).map(({row:s})=>s.id);if(r.some(s=>!n.includes(Number(s))))throw Ro();return r.
map(Number)}function Gq(e,t){let r=e.statusChecks.filter(({id:i})=>i!==t.id),n=[];t.name.trim()===""?n.push("Name can't be blank"):r.some(({name:i})=>i===t.name)&&
n.push("Name has already been taken"),t.external_url.trim()===""?n.push("External url can't be blank"):r.some(({external_url:i})=>i===t.external_url)&&n.push("E\
xternal url has already been taken");let s=/^([a-z][a-z0-9+.-]*):\/\/[^\s/]/i.exec(t.external_url)?.[1];if(t.external_url.trim()!==""&&s===void 0?n.push("Extern\
al url must be a valid URL"):s!==void 0&&!/^https?$/i.test(s)&&n.push("External url is blocked: Only allowed schemes are http, https"),(t.sharedSecret??"").length>
aT&&n.push("Shared secret is too long (maximum is 255 characters)"),n.length>0)throw $t(422,n);if(t.name.length>aT||t.external_url.length>aT)throw $t(500,"500 I\
nternal Server Error")}var uT,Dq,qq,aT,Fq,cT=m(()=>{"use strict";tr();ps();Ot();as();ds();cs();Ze();Ha();uT="/projects/:id/external_status_checks",Dq=`${uT}/:ch\
eck_id`,qq={name:"check_id",type:"integer",required:!0},aT=255;Fq=[{method:"GET",path:uT,before:Bs,rules:dt,handle:E9},{method:"POST",path:uT,before:Bs,rules:Mq(
!0),handle:S9},{method:"PUT",path:Dq,before:Bs,rules:[qq,...Mq(!1)],handle:R9},{method:"DELETE",path:Dq,before:Bs,rules:[qq],handle:O9}]});function Vq(e,t,r,n,s){let{state:i,rootUrl:o}=e,a=Bq(e,t),u=Vt(i,r.authorId),c={id:u?.id??0,name:u?.name??"Ghost",username:u?.username??"ghost",avatar_url:null,
email:"[REDACTED]"},l=it(i,r.sourceProjectId??0);return{object_kind:"merge_request",event_type:"merge_request",user:c,project:a,object_attributes:{id:r.id,iid:r.
iid,target_project_id:r.projectId,source_project_id:r.sourceProjectId,source_branch:r.source_branch,target_branch:r.target_branch,title:r.title,description:r.description,
state:r.state,draft:r.draft,work_in_progress:r.draft,author_id:r.authorId,created_at:r.created_at,updated_at:r.updated_at,prepared_at:r.prepared_at,url:`${o}/${t.
path_with_namespace}/-/merge_requests/${r.iid}`,head_pipeline_id:r.headPipelineId,merge_status:"can_be_merged",detailed_merge_status:r.detailed_merge_status,merge_params:{
force_remove_source_branch:"1"},assignee_ids:r.assigneeIds,reviewer_ids:r.reviewers.map(({userId:p})=>p),labels:r.labels.map(p=>({title:p})),approval_rules:[],last_commit:x9(
e,t,r),source:l?Bq(e,l):null,target:a,system:!1,...s},labels:r.labels.map(p=>({title:p})),changes:{},repository:{name:t.name,url:a.url,description:t.description,
homepage:a.homepage},external_approval_rule:{id:n.id,name:n.name,external_url:n.external_url}}}function x9({rootUrl:e,now:t},r,n){let s=br(n,t),i=n.commits.find(
o=>o.id===s);return{id:s,message:i?.message??"",title:i?.title??"",timestamp:i?.committed_date??n.updated_at,url:`${e}/${r.path_with_namespace}/-/commit/${s}`,author:{
name:i?.author_name??"",email:"[REDACTED]"}}}function Bq({state:e,rootUrl:t},r){let n=`${t}/${r.path_with_namespace}`,s=`git@${new URL(t).hostname}:${r.path_with_namespace}\
.git`;return{id:r.id,name:r.name,description:r.description,web_url:n,avatar_url:null,git_ssh_url:s,git_http_url:`${n}.git`,namespace:Ur(e,r.groupId)?.name??Vt(e,
r.ownerId??0)?.name??"",visibility_level:k9[r.visibility],path_with_namespace:r.path_with_namespace,default_branch:r.default_branch,ci_config_path:"",homepage:n,
url:s,ssh_url:s,http_url:`${n}.git`}}var k9,Kq=m(()=>{"use strict";Ze();k9={private:0,internal:10,public:20}});import{createHmac as N9}from"node:crypto";import{request as I9}from"node:http";import{request as A9}from"node:https";async function Qq(e,t,r,n,s){let i=e.mergeRequests.
find(({id:a})=>a===n);if(!i)throw new Error(`the sandbox has no merge request with the id ${n}`);let o=it(e,i.projectId)?.statusChecks??[];await Promise.all(o.map(
a=>lT(e,t,r,i,a,s)))}async function lT(e,t,r,n,s,i){let o=it(e,n.projectId);if(!o||!L9(e,o,s,n.target_branch))return;let a=JSON.stringify(Vq({state:e,rootUrl:t,
now:r},o,n,s,i)),u=s.sharedSecret?{"X-Gitlab-Signature":Jq(a,s.sharedSecret)}:{};for(let c=0;c<C9;c+=1)if(await Yq(s.external_url,a,u)!==null)return}function L9(e,t,r,n){
if(r.protectedBranchIds.length===0)return!0;let s=n.toLowerCase();return Cn(e,t).filter(({row:i})=>r.protectedBranchIds.includes(i.id)).map(({row:i})=>i.name.toLowerCase()).
some(i=>s.length>=3?i.includes(s):i===s)}async function Hq(e,t,r,n){let s=it(e,n);if(!s)throw new Error(`the sandbox has no project ${n}`);let i=e.frameworks.filter(
({projectIds:o})=>o.includes(n)).flatMap(o=>o.requirements);for(let o of i)for(let a of o.controls)a.controlType!=="external"||!a.pingEnabled||await $9(e,t,r,s,
o,a)}async function $9(e,t,r,n,s,i){let o=D9(e,n,i,r()),u=JSON.stringify({...Ja({state:e,rootUrl:t,clock:{now:r},session:null},n),project_control_compliance_status:{
id:o.id,created_at:new Date(o.createdAt).toISOString(),updated_at:new Date(o.updatedAt).toISOString(),compliance_requirements_control_id:i.id,project_id:n.id,namespace_id:n.
groupId,compliance_requirement_id:s.id,status:o.status,requirement_status_id:s.id}}),c=Jq(u,i.secretToken??""),l=await Yq(i.externalUrl??"",u,{"X-Gitlab-Signatu\
re":c});l!==null&&l>=200&&l<300&&(o.timeoutAt=r()+P9)}function D9(e,{id:t},{id:r},n){let s=e.controlStatuses.find(o=>o.controlId===r&&o.projectId===t);if(s)return Object.
assign(s,{status:"pending",updatedAt:n});let i={id:kt(e),controlId:r,projectId:t,status:"pending",createdAt:n,updatedAt:n,timeoutAt:null};return e.controlStatuses.
push(i),i}function Jq(e,t){return N9("sha256",t).update(e).digest("hex")}function Yq(e,t,r){return new Promise(n=>{let s;try{s=new URL(e)}catch{n(null);return}let o=(s.
protocol==="https:"?A9:I9)(s,{method:"POST",headers:{"Content-Type":"application/json","Content-Length":Buffer.byteLength(t),...r},timeout:j9,agent:!1});o.on("r\
esponse",a=>{a.resume(),a.on("end",()=>n(a.statusCode??0)),a.on("error",()=>n(null))}),o.on("socket",a=>a.unref()),o.on("timeout",()=>o.destroy()),o.on("error",
()=>n(null)),o.end(t)})}var P9,C9,j9,pT=m(()=>{"use strict";th();Ze();Kq();P9=31*6e4,C9=4,j9=3e4});function q9(e){let t=nt(e),r=Ka(e,t);if(!XD(e,t))throw So();let n=br(r,e.clock.now()),s=ct(e,t)>=le.developer,i=t.statusChecks.filter(u=>Xm(e,t,u,r.target_branch)).
sort((u,c)=>u.id-c.id),o=e.state.pollingMultiplier,a=o===-1?"-1":String(Math.trunc(1e4*o));return We(e,i,({id:u,name:c,external_url:l})=>({id:u,name:c,external_url:s?
l.split("?")[0]??"":"",status:gl(e.state,u,r.id,n)?.status??"pending"}),{"Poll-Interval":a})}function M9(e){let t=nt(e),r=Ka(e,t);if(!zD(e,t,r))throw So();let n=Qa(
e,t,"external_status_check_id"),s=e.clock.now(),i=br(r,s);if(pt(e,"sha")!==i)throw $t(409,`SHA does not match HEAD of source branch: ${i}`);if(ct(e,t)<le.developer)
throw $t(404,null);return{status:201,json:{id:Ua(e.state,{checkId:n.id,mrId:r.id,sha:i,status:pt(e,"status"),createdAt:s}).id,merge_request:Sl({...e,session:null},
t,r,{full:!0}),external_status_check:xl(e.state,t,n)}}}function F9(e){let t=nt(e),r=Ka(e,t);if(ct(e,t)<le.developer)throw So();let n=Qa(e,t,"external_status_che\
ck_id"),s=e.clock.now(),i=gl(e.state,n.id,r.id,br(r,s));if(i?.status!=="failed")throw $t(422,"External status check must be failed");return i.status="pending",i.
retriedAt=s,e.notify(()=>lT(e.state,e.rootUrl,s,r,n,{})),{status:202,json:{message:"202 Accepted"}}}var dT,Wq,zq=m(()=>{"use strict";tr();K0();Ot();as();ds();Ze();
pT();Ha();cT();dT="/projects/:id/merge_requests/:merge_request_iid",Wq=[{method:"GET",path:`${dT}/status_checks`,before:Bs,handle:q9},{method:"POST",path:`${dT}\
/status_check_responses`,before:Bs,rules:[un,V0,{name:"sha",type:"string",required:!0},{name:"status",type:"string",required:!0,values:["pending","passed","fail\
ed"]}],handle:M9},{method:"POST",path:`${dT}/status_checks/:external_status_check_id/retry`,before:Bs,rules:[un,V0],handle:F9}]});function Xq({externalControlMethod:e}){return[...U9,pq(e)]}var U9,Zq=m(()=>{"use strict";lq();dq();hq();bq();eh();Eq();Oq();xq();$q();cT();zq();U9=[...yq,...kq,
...aq,...Sq,...fq,...Aq,...sq,...vq,...Wq,...Fq]});async function eM(e,t){let r={user:null};try{return e.clock.tick(),{answer:await G9(e,t,r),user:r.user}}catch(n){if(n instanceof An)return{answer:n.answer,user:r.
user};let{answer:s}=$t(500,"500 Internal Server Error");return{answer:s,user:r.user}}}async function G9(e,t,r){let n=ND(t),s=Ym(t,n);if(AD(t,s),t.path==="/-/san\
dbox")return e.view();if(t.path==="/api/graphql"){if(t.method!=="POST")throw Rt(404,"404 Not Found");let p={state:e.state,clock:e.clock,rootUrl:e.rootUrl()};return BD(
p,t,n,d=>{r.user=d})}let i=JD(Xq(e.state),t.method,t.path);if(!("route"in i))return i;ID(t);let{route:o,segments:a}=i,u=t.method==="GET"||t.method==="HEAD",c=o.
ignoresTokens?null:Hm(e.state,t,s,{jobToken:o.jobToken===!0,scopes:["api",...u?["read_api"]:[],...o.scopes??[]]});r.user=c?.user.username??null;let l={state:e.state,
clock:e.clock,incoming:t,rootUrl:e.rootUrl(),segments:a,params:{...s,...a},session:c,notify:e.notify};return o.before?.(l),o.handle({...l,params:QD(o.rules??[],
l.params)})}var tM=m(()=>{"use strict";VD();Ot();D0();cs();_l();YD();Zq()});function fT(e,t){for(let r of e.mergeRequests){let n=r.initialPendingAt;if(!(n===null||n>t)){r.initialPendingAt=null;for(let s of it(e,r.projectId)?.statusChecks??
[]){let i=br(r,n);Ua(e,{checkId:s.id,mrId:r.id,sha:i,status:"pending",createdAt:n})}}}}function rM(e,t){for(let r of e.statusRows)r.status==="pending"&&t-(r.retriedAt??
r.createdAt)>B9&&(r.status="failed")}function mT(e,t){for(let r of e.controlStatuses){if(r.timeoutAt===null||r.timeoutAt>t)continue;let n=r.timeoutAt;r.timeoutAt=
null,!(r.status!=="pending"||n-r.updatedAt<V9)&&(r.status="fail",r.updatedAt=n)}}var B9,V9,nM=m(()=>{"use strict";Ze();B9=2*6e4,V9=30*6e4});function oM(e,t){let r=0,n=0,s=t(),i=()=>t()+r+n;function o(){let a=i();a<s&&(s=a);for(let u=iM(s);u<=a;u=iM(u))fT(e(),u),rM(e(),u),mT(e(),u);fT(e(),a),mT(e(),a),
s=a}return{now:i,tick:o,advance(a){o(),n+=a,o()},setOffset(a){r=a,s=i()}}}function iM(e){return(Math.floor(e/sM)+1)*sM}var sM,aM=m(()=>{"use strict";nM();sM=6e4});function cM(){let e=[];return{add(t){e.push({fault:t,skip:t.skip??0,left:t.times??1})},clear(){e=[]},take(t){let r=[];for(let n of e)if(!(!K9(n.fault,t)||n.left<=
0)&&!(n.fault.kind!=="delay"&&r.some(({kind:s})=>s!=="delay"))){if(n.skip>0){n.skip-=1;continue}n.left-=1,r.push(n.fault)}return e=e.filter(({left:n})=>n>0),r}}}
function K9({method:e,path:t,kind:r},n){return e!==void 0&&e.toUpperCase()!==n.method||t&&!new RegExp(t).test(n.path)?!1:r!=="maintenance"&&r!=="read_only"||Q9(
n)}function Q9({method:e,path:t}){return["POST","PATCH","PUT","DELETE"].includes(e)&&t!=="/api/graphql"}function lM(e,t,r,n){switch(e.kind){case"status":return{
status:e.status??500,text:e.body??'{"message":"500 Internal Server Error"}',contentType:"application/json",...e.headers?{headers:e.headers}:{}};case"throttle":return H9(
e.retryAfter??60,n);case"action_throttle":return{status:429,json:{message:{error:"This endpoint has been requested too many times. Try again later."}},headers:{
"Retry-After":String(e.retryAfter??60)}};case"maintenance":return uM(t,r,{status:503,json:{message:e.body??"GitLab is undergoing maintenance"},headers:{"Retry-A\
fter":String(e.retryAfter??900)}});case"read_only":return uM(t,r,{status:403,json:{message:"You cannot perform write operations on a read-only instance"}});case"\
redirect":{let s=`${r.replace(/^http:/,"https:")}${t.path}${t.query&&`?${t.query}`}`,i={Location:e.location??s};return{status:e.status??301,headers:i,text:"<htm\
l>Moved</html>",contentType:"text/html"}}case"html":return{status:e.status??200,text:e.body??"<!DOCTYPE html><html><head><title>Sign in · GitLab</title></head><\
/html>",contentType:"text/html; charset=utf-8"};default:return null}}function uM(e,t,r){return bl(e)==="application/json"?r:{status:301,headers:{Location:e.headers.
referer??`${t}/`},text:"<html>Moved</html>",contentType:"text/html"}}function H9(e,t){let r=Math.floor(t/1e3)+e;return{status:429,text:`Retry later
`,contentType:"text/plain",headers:{"Retry-After":String(e),"RateLimit-Name":"throttle_authenticated_api","RateLimit-Limit":"120","RateLimit-Observed":"7201","R\
ateLimit-Remaining":"0","RateLimit-Reset":String(r),"RateLimit-ResetTime":new Date(r*1e3).toUTCString()}}}var hT=m(()=>{"use strict";_l()});import{isUtf8 as J9}from"node:buffer";import{createHash as Y9}from"node:crypto";import{createServer as W9}from"node:http";import{createServer as z9}from"node:https";
function pM(e){let t=(r,n)=>{X9(e,r,n).catch(()=>n.destroy())};return e.tls?z9(e.tls,t):W9(t)}function dM(e,t,r){return new Promise((n,s)=>{e.once("error",s),e.
listen(t,r,()=>n(e.address().port))})}function fM(e){return new Promise(t=>{e.close(()=>t()),e.closeAllConnections()})}async function X9(e,t,r){let n=await eX(t),
[s="/",...i]=(t.url??"/").split("?"),o=e.root===""||s===e.root||s.startsWith(`${e.root}/`),a={method:t.method??"GET",path:o?s.slice(e.root.length)||"/":s,query:i.
join("?"),headers:Object.fromEntries(Object.entries(t.headers).map(([b,v])=>[b,String(v)])),body:n.toString("utf8"),...J9(n)||t.headers["content-type"]?.startsWith(
"multipart/")?{}:{malformedBody:!0}},u=e.now(),c={...a,headers:{...a.headers},at:u,status:0,user:null};e.record(c);let l=e.faults.take(a);for(let{delayMs:b=0}of l.
filter(({kind:v})=>v==="delay"))await tX(b);let p=l.find(({kind:b})=>b!=="delay");if(p?.kind==="drop_before")return void r.destroy();let d=p?lM(p,a,e.rootUrl(),
e.now()):null,f={status:404,text:"404 Not Found",contentType:"text/plain"},{answer:g,user:h}=d?{answer:d,user:null}:o?await e.answer(a):{answer:f,user:null};if(c.
user=h,p?.kind==="drop_after")return void r.destroy();c.status=g.status,Z9(a,r,g,e.now(),p?.kind==="truncate")}function Z9(e,t,r,n,s){let i=r.text??(r.json===void 0?
"":JSON.stringify(r.json)),o=Buffer.from(i),a={Date:new Date(n).toUTCString(),...r.headers};o.length>0&&(a["Content-Type"]=r.contentType??"application/json");let u=e.
method==="GET"||e.method==="HEAD";if(r.status===200&&u&&e.path.startsWith("/api/v4")&&(a.ETag=`W/"${Y9("md5").update(o).digest("hex")}"`,a["Cache-Control"]="max\
-age=0, private, must-revalidate",e.headers["if-none-match"]===a.ETag)){delete a["Content-Type"],t.writeHead(304,a).end();return}r.status!==204&&!(e.method==="H\
EAD"&&a["Content-Length"])&&(a["Content-Length"]=String(o.length)),t.writeHead(r.status,a),e.method==="HEAD"?t.end():s?t.write(o.subarray(0,Math.floor(o.length/
2)),()=>t.destroy()):t.end(o)}async function eX(e){let t=[];for await(let r of e)t.push(r);return Buffer.concat(t)}function tX(e){return new Promise(t=>setTimeout(
t,e))}var mM=m(()=>{"use strict";hT()});function Ln(e,t,{reports:r=[],...n}={}){let s=sh(e,t),i=n.id??kt(e),o=n.created_at??new Date(Date.now()-rX).toISOString(),a={id:i,iid:s.pipelines.length+1,ref:s.
default_branch??"main",sha:s.branches[0]?.commitId??vt(`pipeline ${i}`),status:"success",source:"push",mergeRequestIid:null,created_at:o,jobs:r.map((u,c)=>za(i*
100+c,u,o)),...n};return s.pipelines.push(a),a}function za(e,t,r,n={}){let s=t===null?"":`gl-${t.replaceAll("_","-")}-report.json`,i=t===null?[]:[{file_type:t,size:2048,
filename:s,file_format:"raw"}];return{id:e,name:t??`job-${e}`,stage:"test",status:"success",allow_failure:!1,retried:!1,artifacts:i,created_at:r,...n}}var rX,lh=m(
()=>{"use strict";Wa();Ze();rX=1440*6e4});var Y,Nl=m(()=>{"use strict";Y={token:"sandbox-maintainer-token-0001",developerToken:"sandbox-developer-token-0002",reporterToken:"sandbox-reporter-token-0003",
readOnlyToken:"sandbox-readonly-token-0004",jobToken:"sandbox-job-token-000000005",expiredToken:"sandbox-expired-token-0006",revokedToken:"sandbox-revoked-token\
-0007",ownerToken:"sandbox-owner-token-0008",guestToken:"sandbox-guest-token-0009",outsiderToken:"sandbox-outsider-token-0010",projectToken:"sandbox-project-tok\
en-0011",groupToken:"sandbox-group-token-0012",narrowToken:"sandbox-narrow-token-0013",blockedToken:"sandbox-blocked-token-0014",statusCheckId:3,statusCheckName:"\
Countersign",secondStatusCheckId:4,frameworkId:5,controlId:12,controlSecret:"sandbox-control-secret-for-demo-only",internalControlId:11,projectId:42,projectPath:"\
acme/payments",mergeRequestIid:7,groupId:10,groupPath:"acme",subgroupId:11,projects:{payments:42,webShop:43,ledger:44,billing:45,legacy:46,playground:47,docs:48,
paymentsFork:49},users:{olga:1,oscar:2,mara:3,devon:4,dana:5,rhea:6,gus:7,otto:8,fay:9}}});function gM(e,t,r){iX(e,t,r);let n=r(24),s={created_at:n,prepared_at:n,updated_at:n};jn(e,xr.webShop,{id:803,iid:3,title:"SHOP-3 Show delivery dates",authorId:ot.
dana,laggingHead:{sha:vt("web-shop!3 before the push"),until:t+nX},...s});let i=jn(e,xr.webShop,{id:805,iid:5,title:"SHOP-5 Faster search",authorId:ot.devon,discussions:[
gT("web-shop!5",1,ot.dana,!1,n)],headPipelineId:714,...s});Ln(e,xr.webShop,{id:714,ref:"refs/merge-requests/5/merge",sha:vt("web-shop!5 merged result"),source:"\
merge_request_event",mergeRequestIid:i.iid,created_at:r(23)}),jn(e,xr.ledger,{id:802,iid:2,title:"LED-2 Close the books at midnight",authorId:ot.devon,approvals:ph(
[ot.dana,ot.olga],r(12)),...s}),jn(e,xr.billing,{id:801,iid:1,title:"BIL-1 Round per line",authorId:ot.dana,...s}),jn(e,xr.legacy,{id:811,iid:11,title:"Tidy up",
authorId:ot.devon,...s})}function iX(e,t,r){let n=r(24),s={created_at:n,prepared_at:n,updated_at:n},i=[{old_path:"src/refunds.ts",new_path:"src/refunds.ts",new_file:!0,
renamed_file:!1,deleted_file:!1,collapsed:!1,too_large:!1,diff:`@@ -0,0 +1 @@
+export const refunds = [];
`}],o=jn(e,xr.payments,{id:807,iid:Y.mergeRequestIid,title:"PAY-7 Add partial refunds",description:`Closes #3

- [x] tests
- [x] docs
`,authorId:ot.devon,labels:["backend"],diff_head_sha:vt("payments!7"),commits:[hM(e,ot.devon,"payments!7",n)],approvals:ph([ot.mara,ot.dana],r(20)),reviewers:[{
userId:ot.mara,state:"approved",created_at:n}],discussions:[gT("payments!7",10,ot.mara,!0,n)],closesIssues:[{id:903,iid:3,title:"Refunds are all or nothing",state:"\
opened"}],diffs:i,headPipelineId:702,...s});Ln(e,xr.payments,{id:702,ref:"refs/merge-requests/7/head",sha:o.diff_head_sha,source:"merge_request_event",mergeRequestIid:7,
reports:["sast","secret_detection"],created_at:r(23)}),Ua(e,{checkId:Y.secondStatusCheckId,mrId:o.id,sha:o.diff_head_sha,status:"passed",createdAt:t-36e5}),jn(e,
xr.payments,{id:808,iid:8,title:"Draft: fix rounding of totals",draft:!0,authorId:ot.devon,diff_head_sha:vt("payments!8"),commits:[{...Po(e,ot.dana),id:vt("paym\
ents!8"),committed_date:r(21)},{...Po(e,ot.devon),id:vt("payments!8 first"),committed_date:n}],approvals:ph([ot.dana],r(20)),discussions:[gT("payments!8",20,ot.
mara,!1,n)],...s});let a=new Date(t).toISOString();jn(e,xr.payments,{id:809,iid:9,title:"PAY-9 Retry failed payouts",authorId:ot.dana,diff_head_sha:vt("payments\
!9"),commits:[hM(e,ot.dana,"payments!9",a)],approvals:ph([ot.mara,ot.devon],a),created_at:a,prepared_at:a,updated_at:a,initialPendingAt:t+sX}),jn(e,xr.payments,
{id:810,iid:10,title:"PAY-10 Support gift cards",authorId:ot.fay,sourceProjectId:xr.paymentsFork,diff_head_sha:vt("payments!10"),commits:[{...Po(e,ot.fay),id:vt(
"payments!10"),committed_date:n}],...s})}function hM(e,t,r,n){let s={verification_status:"verified"};return{...Po(e,t),id:vt(r),committed_date:n,signature:s}}function ph(e,t){
return e.map(r=>({userId:r,approved_at:t}))}function gT(e,t,r,n,s){let i={id:t,userId:r,body:"Is this covered by a test?",system:!1,resolvable:!0,resolved:n,created_at:s};
return{id:vt(`thread of ${e}`),individual_note:!1,notes:[i]}}function yM(e){let{frameworkId:t,controlId:r,internalControlId:n,controlSecret:s}=Y;X0(e,{id:t,groupId:Y.
groupId,name:"SOC 2",description:"Trust services criteria",projectIds:[xr.payments,xr.billing],requirements:[{id:8,name:"CC8.1 Change management",description:"C\
hanges are authorised, tested and approved",controls:[{id:n,name:"minimum_approvals_required_2",controlType:"internal",expression:'{"field":"minimum_approvals_r\
equired","operator":">=","value":2}',externalControlName:null,externalUrl:null,secretToken:null,pingEnabled:!0}]}]}),Z0(e,t,{id:r,externalControlName:"Countersi\
gn verdict",externalUrl:"https://gitlab.acme.example/api/v4/projects/90/ref/main/trigger/pipeline?token=sandbox-trigger",secretToken:s})}var xr,ot,nX,sX,bM=m(()=>{
"use strict";Ya();lh();Wa();Ze();Nl();({projects:xr,users:ot}=Y),nX=6e4,sX=5e3});function vM(e,t){let r=new Date(t).toISOString().slice(0,10),n={olga:"Olga Petrova",oscar:"Oscar Lindqvist",mara:"Mara Okafor",devon:"Devon Reyes",dana:"Dana We\
iss",rhea:"Rhea Kapoor",gus:"Gus Moreau",otto:"Otto Brandt",fay:"Fay Nakamura"};for(let i of Object.keys(n))Vs(e,{id:Qt[i],username:i,name:n[i],last_activity_on:r});
let s={bot:!0,emails:[],last_activity_on:r};Vs(e,{id:yT,username:"project_42_bot",name:"countersign",...s}),Vs(e,{id:bT,username:"group_10_bot",name:"countersig\
n",...s}),Vs(e,{id:_M,username:"bea",name:"Bea Stone",state:"blocked"}),oX(e),aX(e)}function oX(e){let t=Io(e,{id:Y.groupId,name:"Acme",path:"acme",require_two_factor_authentication:!0});
_r(e,t,Qt.olga,50),_r(e,t,Qt.oscar,50),_r(e,t,Qt.mara,20),_r(e,t,Qt.devon,30),_r(e,t,Qt.dana,30),_r(e,t,Qt.rhea,20),_r(e,t,bT,40);let r=Io(e,{id:Y.subgroupId,name:"\
Platform",path:"platform",parent_id:Y.groupId});_r(e,r,Qt.dana,40);let n={id:90,name:"release/*",push_access_levels:[fs(40)]};t.protectedBranches=[Ks(n)]}function aX(e){
let t=0,r=(n,s,i={})=>{t+=1,z0(e,{id:t,value:n,userId:s,...i})};r(Y.token,Qt.mara),r(Y.developerToken,Qt.devon),r(Y.reporterToken,Qt.rhea),r(Y.readOnlyToken,Qt.
mara,{scopes:["read_api"]}),r(Y.jobToken,Qt.devon,{kind:"job",scopes:[],projectId:Y.projectId}),r(Y.expiredToken,Qt.mara,{expired:!0}),r(Y.revokedToken,Qt.mara,
{revoked:!0}),r(Y.ownerToken,Qt.olga),r(Y.guestToken,Qt.gus),r(Y.outsiderToken,Qt.otto),r(Y.projectToken,yT,{kind:"project"}),r(Y.groupToken,bT,{kind:"group"}),
r(Y.narrowToken,Qt.mara,{scopes:["read_user"]}),r(Y.blockedToken,_M)}var Qt,yT,bT,_M,wM,_T=m(()=>{"use strict";Ya();Nl();({users:Qt}=Y),yT=20,bT=21,_M=22;wM=yT});var vT,wT=m(()=>{"use strict";vT=`# What every change to payments must show.
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
`});function EM(e,t){uX(e,t),cX(e,t),lX(e,t);for(let r of[et.payments,et.webShop,et.billing,et.legacy,et.playground])_r(e,r,dh.mara,40);_r(e,et.ledger,dh.mara,30),_r(
e,et.payments,dh.gus,10),_r(e,et.payments,wM,40)}function fh(e,t){return{id:e,url:t,push_events:!0,merge_requests_events:!0,enable_ssl_verification:!0}}function uX(e,t){
ms(e,{id:et.payments,name:"Payments",path:"payments",groupId:Y.groupId,description:"Takes money and gives it back",last_activity_at:t(1),only_allow_merge_if_all_discussions_are_resolved:!0,
only_allow_merge_if_all_status_checks_passed:!0,only_allow_merge_if_pipeline_succeeds:!0,secret_push_protection_enabled:!0,ci_pipeline_variables_minimum_override_role:"\
maintainer",restrict_user_defined_variables:!0,forks_count:1,protectedBranches:[Ks({id:14,name:"main"})],approvalRules:[Co(31,{approvals_required:2})],approvalSettings:SM,
pushRule:{reject_unsigned_commits:!0},hooks:[fh(61,"https://chat.acme.example/hooks/payments")],errorTracking:{active:!0},files:new Map([["main:.countersign.yml",
vT],["main:.gitlab-ci.yml",TM],["main:.gitlab/CODEOWNERS",`* @mara @dana
`],["main:README.md",`# Payments
`]])}),Ao(e,et.payments,{id:Y.statusCheckId,name:Y.statusCheckName,external_url:"https://gitlab.acme.example/api/v4/projects/90/ref/main/trigger/pipeline?token=\
sandbox-trigger",sharedSecret:"sandbox-shared-secret",protectedBranchIds:[14]}),Ao(e,et.payments,{id:Y.secondStatusCheckId,name:"QA",external_url:"https://qa.ac\
me.example/checks"}),Ln(e,et.payments,{id:701,reports:TT,created_at:t(30)})}function cX(e,t){ms(e,{id:et.webShop,name:"Web Shop",path:"web-shop",groupId:Y.groupId,
visibility:"internal",last_activity_at:t(2),protectedBranches:[Ks({id:15,name:"*",push_access_levels:[fs(30)]})],approvalRules:[Co(32,{approvals_required:1})],hooks:[
fh(62,"http://build.acme.example/hook")],secret_push_protection_enabled:!0,files:new Map([["main:.gitlab-ci.yml",TM]])}),Ao(e,et.webShop,{id:6,name:"Countersign"}),
Ln(e,et.webShop,{id:710,reports:TT,created_at:t(50)}),Ln(e,et.webShop,{id:712,status:"running",created_at:t(.1),jobs:[za(71201,null,t(.1),{name:"build",stage:"b\
uild",status:"running"})]}),Ln(e,et.webShop,{id:713,source:"parent_pipeline",reports:["sast"],created_at:t(.1)})}function lX(e,t){ms(e,{id:et.ledger,name:"Ledge\
r",path:"ledger",groupId:Y.groupId,last_activity_at:t(3),only_allow_merge_if_all_discussions_are_resolved:!0,secret_push_protection_enabled:!0,protectedBranches:[
Ks({id:16,name:"main"})],approvalRules:[Co(33,{approvals_required:2})],approvalSettings:SM,pushRule:{reject_unsigned_commits:!0},hooks:[fh(63,"https://chat.acme\
.example/hooks/ledger")]}),Ao(e,et.ledger,{id:7,name:"Countersign"}),Ln(e,et.ledger,{id:720,reports:TT,created_at:t(20)}),ms(e,{id:et.billing,name:"Billing Core\
+API",path:"Billing.Core+API",formerPaths:["acme/billing-core"],groupId:Y.subgroupId,last_activity_at:t(5),merge_method:"ff",protectedBranches:[Ks({id:17,name:"\
main",push_access_levels:[fs(40)]}),Ks({id:18,name:"hotfix/*",push_access_levels:[fs(30),fs(40,{deploy_key_id:5})]})],approvalRules:[Co(34,{approvals_required:1}),
Co(35,{name:"Two for main",rule_type:"report_approver",report_type:"any_merge_request",approvals_required:2,fromPolicy:!0})],approvalPolicies:[{name:"Two for ma\
in",enabled:!0,yaml:`name: Two for main
approval_settings:
  prevent_approval_by_author: true
`,inherited:!0}]}),Ao(e,et.billing,{id:8,name:"Countersign"});let r=za(73001,"sast",t(10),{retried:!0,status:"failed"}),n=za(73002,null,t(9),{name:"sast"});Ln(e,
et.billing,{id:730,created_at:t(10),jobs:[r,n]}),ms(e,{id:et.legacy,name:"Legacy Portal",path:"legacy-portal",groupId:Y.groupId,licence:"premium",visibility:"pu\
blic",last_activity_at:t(24*400),secret_push_protection_enabled:null,hooks:[fh(64,"http://old.acme.example/hook")]}),ms(e,{id:et.playground,name:"Playground",path:"\
playground",groupId:Y.groupId,default_branch:null,empty_repo:!0,branches:[],secret_push_protection_enabled:null}),ms(e,{id:et.docs,name:"Handbook",path:"handboo\
k",groupId:Y.groupId,licence:"free",archived:!0,last_activity_at:t(24*300)}),ms(e,{id:et.paymentsFork,name:"Payments",path:"payments",ownerId:dh.fay,forkedFrom:et.
payments,last_activity_at:t(6)})}var et,dh,TM,TT,SM,RM=m(()=>{"use strict";wT();Ya();lh();Wa();Nl();_T();({projects:et,users:dh}=Y),TM=`include:
  - template: Jobs/SAST.gitlab-ci.yml
  - template: Jobs/Secret-Detection.gitlab-ci.yml
`,TT=["sast","secret_detection","dependency_scanning"];SM={reset_approvals_on_push:!0,selective_code_owner_removals:!1,disable_overriding_approvers_per_merge_request:!0,
merge_requests_author_approval:!1,merge_requests_disable_committers_approval:!0,require_password_to_approve:!1}});function ET(e){let t=C0(),r=n=>new Date(e-n*pX).toISOString();return vM(t,e),EM(t,r),gM(t,e,r),yM(t),t}var pX,ST=m(()=>{"use strict";Ze();bM();_T();RM();pX=60*6e4});function OM(e,t,r){let n=s=>new Date(s).toISOString();return{status:200,json:{now:n(r),status_checks:e.statusRows.map(s=>{let i=e.mergeRequests.find(({id:a})=>a===
s.mrId),o=ED(e,s.checkId);return{id:s.id,project:it(e,i?.projectId??0)?.path_with_namespace??null,merge_request:i?`!${i.iid} ${i.title}`:null,check:o?.check.name??
null,sha:s.sha,status:s.status,created_at:n(s.createdAt)}}),external_controls:e.controlStatuses.map(s=>({project:it(e,s.projectId)?.path_with_namespace??null,control_id:s.
controlId,control:Fa(e,s.controlId)?.control.externalControlName??null,status:s.status,updated_at:n(s.updatedAt)})),requests:t.slice(-dX).map(({method:s,path:i,
status:o,at:a,user:u})=>({at:n(a),method:s,path:i,status:o,user:u}))}}}var dX,kM=m(()=>{"use strict";Ze();dX=50});async function mh(e={}){let t=e.now??Date.now,r=e.state??ET(t()),n=e.host??"127.0.0.1",s=(e.relativeUrlRoot??"").replace(/\/+$/,""),i=oM(()=>r,t),o=[],a=cM(),u=new Set,
c="";function l(b){let v=b().finally(()=>u.delete(v));u.add(v)}let p={state:r,clock:i,notify:l,rootUrl:()=>c,view:()=>OM(r,o,i.now())},d=pM({root:s,...e.tls?{tls:e.
tls}:{},faults:a,now:i.now,rootUrl:()=>c,record:b=>{o.push(b)},answer:b=>eM(p,b)}),f=await dM(d,e.port??0,n),g=n.includes(":")?`[${n}]`:n;c=`${e.tls?"https":"ht\
tp"}://${g}:${f}${s}`;let h=setInterval(i.tick,fX);return h.unref(),{url:c,state:r,clock:i,log:o,faults:a,notifyStatusChecks:(b,v,N={})=>Qq(r,c,i.now(),b,{...v?
{action:v}:{},...N}),pingExternalControls:b=>Hq(r,c,i.now,b),async close(){clearInterval(h),await fM(d);let b=new Promise(v=>setTimeout(v,mX).unref());await Promise.
race([Promise.allSettled(u),b])}}}var fX,mX,RT=m(()=>{"use strict";tM();aM();hT();mM();ST();kM();pT();Nl();ST();wT();Ya();lh();Wa();Ze();fX=1e3,mX=1e3});var xM={};x(xM,{demoCommand:()=>bX});import{spawn as hX}from"node:child_process";import{join as gX}from"node:path";async function bX(e,t){let{surface:r,print:n}=t,
s=e.get("report_dir")??"countersign-report",i=await mh();try{n(`An embedded GitLab is running at ${i.url}. This is what its merge request pipelines would print:`);
for(let{iid:o,expected:a}of yX){n(`
${r.tone(`--- pipeline of ${Y.projectPath}!${o} `.padEnd(78,"-"),"dim")}
`);let u=await _X(i,o,gX(s,`merge-request-${o}`),t);if(n(`
The job ends with exit code ${u}.`),u!==a)throw new k("INTERNAL",`the demo expected exit code ${a} for !${o}, not ${u}`)}return n(`
${r.tone("--- what the embedded GitLab has received ".padEnd(78,"-"),"dim")}
`),n(vX(i)),wt.compliant}finally{await i.close()}}async function _X(e,t,r,n){let s=e.state.mergeRequests.find(c=>c.projectId===Y.projectId&&c.iid===t),i={PATH:n.
env.PATH,...n.env.NO_COLOR===void 0?{}:{NO_COLOR:n.env.NO_COLOR},...n.env.FORCE_COLOR===void 0?{}:{FORCE_COLOR:n.env.FORCE_COLOR},CI_SERVER_URL:e.url,CI_PROJECT_ID:String(
Y.projectId),CI_PROJECT_PATH:Y.projectPath,CI_PIPELINE_SOURCE:"merge_request_event",CI_MERGE_REQUEST_IID:String(t),CI_MERGE_REQUEST_PROJECT_ID:String(Y.projectId),
CI_MERGE_REQUEST_PROJECT_PATH:Y.projectPath,CI_MERGE_REQUEST_TARGET_BRANCH_NAME:"main",CI_MERGE_REQUEST_SOURCE_BRANCH_SHA:"",CI_COMMIT_SHA:s?.diff_head_sha,INPUT_GITLAB_TOKEN:Y.
token,INPUT_STATUS_CHECK:Y.statusCheckName,INPUT_EXTERNAL_CONTROL:String(Y.controlId),INPUT_EXTERNAL_CONTROL_SECRET:Y.controlSecret,INPUT_REPORT_DIR:r},o=process.
argv[1]??"",a=hX(process.execPath,[o,"evaluate"],{env:i,stdio:["ignore","inherit","inherit"]}),u=()=>a.kill("SIGTERM");n.signal.addEventListener("abort",u);try{
return await new Promise((c,l)=>{a.once("error",l),a.once("close",p=>c(p??wt.interrupted))})}finally{n.signal.removeEventListener("abort",u)}}function vX({state:e,
log:t,url:r}){let n=e.statusRows.filter(({checkId:i})=>i===Y.statusCheckId).map(i=>{let o=e.mergeRequests.find(({id:a})=>a===i.mrId)?.iid;return`status check "${Y.
statusCheckName}" of !${o} at ${i.sha.slice(0,8)}: ${i.status}`});for(let i of e.controlStatuses)n.push(`external control ${i.controlId} of project ${i.projectId}\
: ${i.status}, signature verified`);let s=t.filter(({method:i,path:o})=>i!=="GET"&&!o.startsWith("/api/graphql"));n.push("",`${t.length} requests, ${s.length} o\
f them writes:`);for(let{method:i,path:o,status:a}of s)n.push(`  ${i} ${o} ${a}`);return n.push("",`Look around in it yourself with: countersign sandbox (this o\
ne was ${r})`),n.join(`
`)}var yX,NM=m(()=>{"use strict";RT();fe();yX=[{iid:8,expected:wt.nonCompliant},{iid:7,expected:wt.compliant}]});var IM={};x(IM,{sandboxCommand:()=>wX});async function wX(e,t){let r=await mh({port:TX(e)}),n={gitlab_url:r.url,gitlab_token:Y.token,project:Y.projectPath,merge_request:Y.
mergeRequestIid,status_check:Y.statusCheckName,external_control:Y.controlId,external_control_secret:Y.controlSecret,other_tokens:Object.fromEntries(Object.entries(
Y).filter(([s,i])=>s.endsWith("Token")&&typeof i=="string").map(([s,i])=>[s.replace(/Token$/,""),String(i)])),what_it_received:`${r.url}/-/sandbox`};return t.print(
e.has("json")?JSON.stringify(n,null,2):EX(n)),await new Promise(s=>{t.signal.aborted?s():t.signal.addEventListener("abort",()=>s(),{once:!0})}),await r.close(),
wt.compliant}function TX(e){let t=e.get("port"),r=Number(t??0);if(t===""||!Number.isInteger(r)||r<0||r>65535)throw new k("INPUT_INVALID",`--port must be a numbe\
r from 0 to 65535, not "${t}"`);return r}function EX(e){return["An embedded GitLab is running. Everything in it is made up; stop it with Ctrl+C.","",...Object.entries(
e).flatMap(([r,n])=>typeof n=="object"?Object.entries(n).map(([s,i])=>`${`token of ${s}`.padEnd(24)} ${i}`):[`${r.padEnd(24)} ${n}`])].join(`
`)}var AM=m(()=>{"use strict";RT();fe()});import{createHash as q1,randomBytes as M1}from"node:crypto";import{readFileSync as F1}from"node:fs";import{readFile as U1}from"node:fs/promises";var Nr=class{constructor({requesterFn:t,prefixUrl:r=""}){this.url=`/api/v4/${r}`,this.queryTimeout=null,this.requester=t({url:this.url})}};Lo();Lo();var FM=class{value;constructor(e){this.value=e}};function qt(e,...t){return t.reduce((r,n,s)=>{let i=n instanceof FM?n.value:encodeURIComponent(String(n));return r+
i+e[s+1]},e[0])}var OT=class extends Nr{constructor(e,t){super({prefixUrl:e,...t})}all(e,{includeInherited:t,...r}={}){let n=qt`${e}/members`;return t&&(n+="/all"),sr(this,n,r)}show(e,t,{
includeInherited:r,...n}={}){let[s,i]=[e,t].map(encodeURIComponent),o=[s,"members"];return r&&o.push("all"),o.push(i),sr(this,o.join("/"),n)}};var UM=class extends Nr{constructor(e,t){super({prefixUrl:e,...t})}all(e,t){return sr(this,qt`${e}/hooks`,t)}show(e,t,r){return sr(this,qt`${e}/hooks/${t}`,r)}},
GM=class extends Nr{constructor(e,t){super({prefixUrl:e,...t})}show(e,t){return sr(this,qt`${e}/push_rule`,t)}};var kT=class extends Nr{all(e,{pipelineId:t,...r}={}){let n=t?qt`projects/${e}/pipelines/${t}/jobs`:qt`projects/${e}/jobs`;return sr(this,n,r)}show(e,t,r){return sr(
this,qt`projects/${e}/jobs/${t}`,r)}},xT=class extends Nr{showConfiguration(e,{mergerequestIId:t,...r}={}){let n;return t?n=qt`projects/${e}/merge_requests/${t}/approvals`:
n=qt`projects/${e}/approvals`,sr(this,n,r)}};var NT=class extends Nr{all({projectId:e,groupId:t,...r}={}){let n="";return e?n=qt`projects/${e}/`:t&&(n=qt`groups/${t}/`),sr(this,`${n}merge_requests`,r)}show(e,t,r){
return sr(this,qt`projects/${e}/merge_requests/${t}`,r)}};var IT=class extends Nr{all(e,t){return sr(this,qt`projects/${e}/pipelines`,t)}show(e,t,r){return sr(this,qt`projects/${e}/pipelines/${t}`,r)}};var AT=class extends UM{constructor(e){super("projects",e)}};var PT=class extends OT{constructor(e){super("projects",e)}};var CT=class extends GM{constructor(e){super("projects",e)}};var jT=class extends Nr{all({userId:e,starredOnly:t,...r}={}){let n;return e&&t?n=qt`users/${e}/starred_projects`:e?n=qt`users/${e}/projects`:n="projects",sr(this,
n,r)}show(e,t){return sr(this,qt`projects/${e}`,t)}},LT=class extends Nr{all(e,t){return sr(this,qt`projects/${e}/protected_branches`,t)}show(e,t,r){return sr(this,
qt`projects/${e}/protected_branches/${t}`,r)}};var $T=class extends OT{constructor(e){super("groups",e)}};async function sr(e,t,r){return(await e.requester.get(t,{searchParams:r})).body}dr();dr();async function DT(e,t,r={},n=!/^\s*mutation\b/.test(t)){let i=await e.send({method:"POST",path:"/api/graphql",body:{query:t,variables:r},reads:n,situation:"\
graphql"}),{data:o,errors:a}=i.body??{},u=(Array.isArray(a)?a:a?[a]:[]).map(p=>Xa(p)??"no reason given");if(o!=null)return{data:o,errors:u};let c=Xa(u),l=/does not exist or you don't have permission/.
test(c??"");throw new Ue(l?"RIGHTS_MISSING":c?"GITLAB_REFUSED":"GITLAB_UNEXPECTED",`GitLab answered POST /graphql without data: ${c??"it gives no reason"}`,{request:"\
POST /graphql",status:i.status,words:c,attempts:i.attempts,advice:l?"check the id, and give the token's user or bot the role that this needs":"an older GitLab m\
ay lack a field that is asked for; see the words of GitLab"})}eu();eu();yh();var ql=class{#e;constructor(t,r){this.#e=new jl(t,r)}async allForMergeRequest(t,r){let n=`${_h(t,r)}/status_checks`;return(await this.#e.list(n,"statu\
s_check_list")).map(({id:s,name:i,external_url:o,status:a})=>({id:s,name:i,externalUrl:Ll(o),status:XM(a)}))}set(t,r,n){let s=`${_h(t,r)}/status_check_responses`;
return this.#e.write("POST",s,Hs({...n}),"status_check")}retry(t,r,n){return this.#e.write("POST",`${_h(t,r)}/status_checks/${n}/retry`,{},"status_check_retry")}async all(t){
return(await this.#t()).all(t)}async create(t,r){return(await this.#t()).create(t,r)}async update(t,r,n){return(await this.#t()).update(t,r,n)}async remove(t,r){
return(await this.#t()).remove(t,r)}async#t(){return new(await Promise.resolve().then(()=>(VT(),BT))).StatusCheckServices(this.#e)}};function XM(e){return e==="\
approved"?"passed":e==="passed"||e==="failed"?e:"pending"}function _h(e,t){return`/api/v4/projects/${encodeURIComponent(e)}/merge_requests/${t}`}var r1={Projects:jT,ProtectedBranches:LT,MergeRequests:NT,MergeRequestApprovals:xT,Pipelines:IT,Jobs:kT,ProjectMembers:PT,ProjectHooks:AT,ProjectPushRules:CT,GroupMembers:$T};
function wh(e,t=()=>{}){let r={requesterFn:UT(e,t),host:"",queryTimeout:null},n={StatusChecks:new ql(e,t),ExternalControls:{async setStatus(...s){let{ExternalControls:i}=await Promise.resolve().then(()=>(JT(),HT));
return new i(e,t).setStatus(...s)}},graphql(s,i,o){return t("POST /graphql"),DT(e,s,i,o)},async rawFile(s,i,o){let[a,u]=[s,i].map(encodeURIComponent),c=`/api/v4\
/projects/${a}/repository/files/${u}/raw`;t(nr("GET",c));let l={path:c,query:Cl({ref:o}),expects:"text",situation:"policy"},{body:p,headers:d}=await e.send({method:"\
GET",...l});return{text:p,commit:d["x-gitlab-commit-id"]}},async write(s,i,o){let a=`/api/v4${i}`;t(nr(s,a)),await e.send({method:s,path:a,body:o,expects:s==="D\
ELETE"?"empty":"json"})},async read(s,i){let o=`/api/v4${s}`;return t(nr("GET",o)),(await Za(e,o,i)).body}};for(let[s,i]of Object.entries(r1)){let o;Object.defineProperty(
n,s,{get:()=>o??=new i(r),enumerable:!0})}return n}dr();Ah();Hl();fe();Jl();var G1=6e4;function JE(e,{env:t,signal:r,onRequest:n}){let i=Date.now()+e.timeout,o=i-Math.min(G1,e.timeout/5),a=K1(r),u={now:Date.now,
sleep:a,random:Math.random,deadlineAt:()=>o,signal:r,env:t,onRequest:n,...V1(t)},c=Kl({...u,baseUrl:e.gitlab_url,...e.gitlab_token===void 0?{}:{token:e.gitlab_token}}),
l=wh(c);function p(d){return{checkout:B1,branch:(f,g)=>l.rawFile(d,f,g).catch(Dh),project:(f,g,h)=>l.rawFile(f,g,h).catch(Dh),url:async f=>(await Promise.resolve().then(()=>(HE(),QE))).
readText(f,u).catch(Dh)}}return{requestCount:()=>c.requestCount(),close:()=>c.close(),ports:{gitlabFor:d=>d?wh(c,d):l,readersFor:p,now:Date.now,serverNow:()=>c.
serverNow(),sleep:a,after(d,f){let g=setTimeout(f,d);return()=>clearTimeout(g)},sha256:d=>q1("sha256").update(d).digest("hex"),nonce:()=>M1(16).toString("hex"),
evaluationIsOver(){o=i},version:qo,progress:{targets:[],done:[]}}}}async function B1(e){try{return await U1(e,"utf8")}catch(t){let r=t.code;throw r==="ENOENT"||
r==="ENOTDIR"?new Do(e,{cause:t}):new k("POLICY_UNREADABLE",`the file cannot be opened (${r})`,{cause:t})}}function Dh(e){throw e instanceof Ue&&e.status===404?
new Do(e.message,{cause:e}):e}function V1(e){let t=e.CI_SERVER_TLS_CA_FILE;if(t===void 0||t==="")return{};try{return{certificateAuthorities:F1(t,"utf8")}}catch(r){
throw new k("INPUT_INVALID",`CI_SERVER_TLS_CA_FILE names ${t}, which cannot be read`,{cause:r})}}function K1(e){return t=>new Promise((r,n)=>{let s=()=>{clearTimeout(
i),n(new k("INTERRUPTED","the job was cancelled"))},i=setTimeout(()=>{e.removeEventListener("abort",s),r()},t);e.aborted?s():e.addEventListener("abort",s,{once:!0})})}Uh();fe();function dS(e,t){return e.deliveries.some(({outcome:r})=>r==="failed")?wt.undelivered:e.verdict==="compliant"||t==="never"?wt.compliant:e.verdict==="undete\
rmined"?wt.undetermined:t==="undetermined"?wt.compliant:wt.nonCompliant}import{constants as VU}from"node:fs";import{access as KU,mkdir as QU,writeFile as QR}from"node:fs/promises";import{join as ug}from"node:path";var fS=e=>`${JSON.stringify(e,null,2)}
`;var dR={json:{file:"report.json",load:async()=>({render:fS})},html:{file:"report.html",load:()=>Promise.resolve().then(()=>(GS(),US))},junit:{file:"report.junit\
.xml",load:()=>Promise.resolve().then(()=>(QS(),KS))},codequality:{file:"gl-code-quality-report.json",load:()=>Promise.resolve().then(()=>(JS(),HS))},sarif:{file:"\
report.sarif",load:()=>Promise.resolve().then(()=>(zS(),WS))},annotations:{file:"gl-annotations.json",load:()=>Promise.resolve().then(()=>(tR(),eR))},metrics:{file:"\
metrics.txt",load:()=>Promise.resolve().then(()=>(nR(),rR))},csv:{file:"controls.csv",load:()=>Promise.resolve().then(()=>(oR(),iR))},markdown:{file:"summary.md",
load:()=>Promise.resolve().then(()=>(cp(),cR))},badge:{file:"badge.svg",load:()=>Promise.resolve().then(()=>(pR(),lR))}};fe();Hi();function fR(e,t){let r=Mn(e);return{verdict:e.verdict,passed:String(r.pass),failed:String(r.fail),unknown:String(r.unknown),waived:String(r.waived),report:t}}
function mR(e){return Object.entries(e).map(([t,r])=>`${t}=${r.replace(/[\r\n]+/g," ")}
`).join("")}async function HR(e){try{await QU(e,{recursive:!0}),await KU(e,VU.W_OK)}catch(t){let{code:r}=t;throw new k("INPUT_INVALID",`report_dir ${e} cannot be written (${r}\
)`,{cause:t})}}async function JR(e,t){let{folder:r,formatNames:n,context:s,host:i}=t,o=ug(r,"report.json"),a=fR(e,o),u=[...new Set(["json",...n])].map(async c=>{
let l=dR[c];if(!l)throw new k("INTERNAL",`there is no format ${c}`);let{render:p}=await l.load();await QR(ug(r,l.file),await p(e,s))});if(i==="gitlab"&&u.push(QR(
ug(r,"countersign.env"),mR(a))),i==="github"){let{stepOutputs:c}=await Promise.resolve().then(()=>(KR(),VR));u.push(c(a,e,s))}return await Promise.all(u),o}Te();Hi();var YR={pass:"✓",fail:"✗",unknown:"?",waived:"~",not_applicable:"-",external:"·"},WR={pass:"green",fail:"red",unknown:"yellow",waived:"yellow",not_applicable:"\
dim",external:"dim"},_p={fail:0,unknown:1,waived:2,pass:3,not_applicable:4,external:5};function zR(e,t){let{report:r}=e;return`${[...HU(r,t),...e.notices.map(s=>`${Xs(
"Note")}${X(s,1e3)}`),"",...[...r.requirements].sort((s,i)=>_p[s.status]-_p[i.status]).flatMap((s,i)=>JU(s,i,t,e.detail)),"",...WU(r,t),...r.deliveries.map(s=>`${Xs(
"")}${zU(s,e.dryRun,t)}`),...r.deliveries.length===0?[`${Xs("")}${t.tone("no status check or external control is named: nothing was posted","dim")}`]:[],...e.reportPath===
void 0?[]:[`${Xs("Report")}${X(e.reportPath)}`],`${Xs("Took")}${e.tookMs} ms, ${ne(e.requests,"request")}`].join(`
`)}
`}function HU({subject:e,policy:t,tool:r},n){let s=e.merge_request,i=`${X(e.project.path)}${s?` !${s.iid} (${s.sha.slice(0,8)} into ${X(s.target_branch)})`:""}`;
return[`${n.tone(`Countersign ${r.version}`,"bold")} on ${X(e.gitlab_url)}`,`${Xs("Subject")}${i}`,`${Xs("Policy")}${X(t.name)} (${t.sources.map(o=>X(o)).join("\
, ")}), sha256 ${t.sha256.slice(0,12)}`]}function JU(e,t,r,n=()=>[]){let{name:s,status:i,controls:o}=e,a=`${r.tone(YR[i],WR[i])} ${r.tone(X(s),"bold")} ${r.tone(
XR(o),"dim")}`,c=[...o].sort((l,p)=>_p[l.status]-_p[p.status]).flatMap(l=>[...YU(l,r),...n(l).map(p=>`      ${p}`)]);return i==="pass"?r.section(`requirement_${t+
1}`,a,c):[a,...c]}function XR(e){let t=n=>e.filter(s=>s.status===n).length;return[[t("fail"),"failed"],[t("unknown"),"unknown"],[t("waived"),"waived"],[t("pass"),
"passed"],[t("not_applicable"),"not applicable"],[t("external"),"external"]].filter(([n])=>n>0).map(([n,s])=>`${n} ${s}`).join(", ")}function YU(e,t){let{id:r,severity:n,
status:s,message:i,note:o,remediation:a,phase:u,waiver:c}=e,p=s==="fail"||s==="unknown"?` (${n}${u==="enforce"?"":`, ${u} only`})`:"",f=[`  ${t.tone(YR[s],WR[s])}\
 ${X(r)}${p}: ${X(i,1e3)}`];return c&&f.push(`      waived until ${c.expires} by ${X(c.owner)}: ${X(c.reason,1e3)}`),o!==null&&f.push(`      note: ${X(o,1e3)}`),
s==="fail"&&(f.push(`      fix:  ${X(a.text,1e3)}`),a.url!==null&&f.push(`      at:   ${X(a.url,1e3)}`)),f}function WU(e,t){let r=Mn(e),n={compliant:"COMPLIANT",
non_compliant:"NON-COMPLIANT",undetermined:"UNDETERMINED"},s={compliant:"green",non_compliant:"red",undetermined:"yellow"},i=XR(e.requirements.flatMap(({controls:u})=>u)),
a=r.pass+r.fail+r.unknown+r.waived===0?", because nothing could be judged":"";return[`${Xs("Verdict")}${t.tone(n[e.verdict],s[e.verdict],"bold")} (${i})${a}`]}function zU(e,t,r){
let n=e.target==="status_check"?"status check":"external control",s=e.name===null?`${e.id}`:`"${X(e.name)}" (${e.id})`,i=e.requirement===null?"":` for "${X(e.requirement)}\
"`,o=`${n} ${s}${i}`,a=e.attempts>1?` after ${e.attempts} attempts`:"";switch(e.outcome){case"delivered":return`${r.tone("→","green")} ${o}: ${e.status}, deli\
vered${a}`;case"superseded":return`${r.tone("-","dim")} ${o}: nothing posted, the merge request has a newer head`;case"skipped":return`${r.tone("-","dim")} ${o}\
: ${t?`would be ${e.status} (dry run)`:"left as it is, evidence is missing"}`;case"failed":return`${r.tone("✗","red")} ${o}: ${e.status} NOT delivered${a}: ${X(
e.error??"",1e3)}`}}function Xs(e){return e.padEnd(9)}dg();dr();fe();hg();async function fO(e,t,r,n){let s=n!==void 0&&e.statusChecks.length>0,[i,o]=await Promise.all([s?bG(t,r,n):[],e.controls.length>0?yG(e,t,r):void 0]);
return async a=>[...s?await aO(e.statusChecks,a,i):[],...o?.(a)??[]]}async function yG(e,t,r){let[{knownControls:n},{controlTargets:s}]=await Promise.all([Promise.resolve().then(()=>(lO(),cO)),
Promise.resolve().then(()=>(dO(),pO))]),i=await n(t,r);return o=>s(e.controls,o,i)}async function bG(e,t,r){try{return await e.StatusChecks.allForMergeRequest(t,
r)}catch(n){throw!(n instanceof Ue)||n.status!==401?n:(await e.MergeRequests.show(t,r),new k("TOKEN_REFUSED","GitLab refused the status checks of this project, \
although the token is good: they need GitLab Ultimate",{cause:n,advice:"use a project with an Ultimate licence, or leave status_check empty and answer an extern\
al control"}))}}function mO(e,t,r,n){let s=Promise.resolve(),i=r.length===0,o=()=>{};i||(o=n(2e4,a));function a(){s=Promise.all(r.map(c=>u(c))),s.then(()=>{i||(o=n(6e4,a))})}async function u(c){
try{await e.StatusChecks.set(t.projectId,t.iid,{externalStatusCheckId:c,sha:t.sha,status:"pending"})}catch{i=!0}}return{async stop(){i=!0,o(),await s}}}lg();async function hO(e,t,r){return Promise.all(e.requirements.map(async({name:n,controls:s})=>({name:n,controls:await Promise.all(s.map(i=>vG(i,t,r)))})))}function gO(e,t){
let r=e.map(({name:n,controls:s})=>{let i=s.map(a=>({...a,inPhase:_G(a.control,t)})),o=i.map(({status:a,inPhase:u})=>(a==="fail"||a==="unknown")&&u!=="enforce"?
"waived":a);return{name:n,controls:i,status:wG(o)}});return{verdict:TG(r.map(({status:n})=>n)),requirements:r}}function _G({phase:e,enforcedFromMs:t},r){return t!==
void 0&&r>=t?"enforce":e}async function vG(e,t,r){let n={control:e,actual:null,note:void 0,evidence:[],waiver:void 0};if(!e.judge)return{...n,status:"external",
message:"answered by an external service, not judged here"};if(e.about==="merge_request"&&r==="project")return{...n,status:"not_applicable",message:"applies to \
merge requests, and none is judged"};let s={},i=[],o=[],a=await Promise.all(Object.entries(e.needs).map(async([c,l])=>({name:c,fact:l,result:await t.read(l)})));
for(let{name:c,fact:l,result:p}of a)i.push(...[...new Set(p.requests)].map(d=>({fact:l.id,request:d}))),p.ok?s[c]=p.value:o.includes(p.reason)||o.push(p.reason);
if(o.length>0)return{...n,evidence:i,status:"unknown",message:o.join("; ")};let u=e.judge(s);return{...n,evidence:i,status:u.status,message:u.message,actual:("a\
ctual"in u?u.actual:void 0)??null,note:"note"in u?u.note:void 0}}function wG(e){return e.includes("fail")?"fail":e.includes("unknown")?"unknown":e.some(t=>t==="\
pass"||t==="waived")?"pass":"not_applicable"}function TG(e){return e.includes("fail")?"non_compliant":e.includes("unknown")?"undetermined":e.includes("pass")?"c\
ompliant":"undetermined"}Jt();async function RO(...e){let[t,r]=e;return xG(t,r)?{state:"current",mergeRequest:t,waited:!1,known:new Map}:(await Promise.resolve().then(()=>(SO(),EO))).settleHead(
...e)}function xG(e,t){return e.sha===t&&e.isPrepared}Wi();Pt();mf();mf();Hl();Ub();async function yP(e,t,r){let n=await hf(e.policy),s=t==="merge_request"&&e.policy_from==="target_branch"&&n.some(gP),i=!s&&n.every(gP)?await o(0,
void 0):void 0;async function o(a,u){let c=r.readersFor(a),l=await Ql(n,c,u),p=await ff(l,async h=>(await Promise.resolve().then(()=>(hP(),mP))).readBase(h,c,r.
sha256)),d=p.texts.map(({source:h,text:b,commit:v})=>({source:h,sha256:r.sha256(b),commit:v??null})),f=d.map(({sha256:h})=>h),g=f.length===1?f[0]??"":r.sha256(f.
map(h=>`${h}
`).join(""));return{policy:p,documents:d,sha256:g}}return{async load(a,u,c){if(i)return i;if(!s)return o(a,void 0);let l=u===void 0?void 0:o(a,u);l?.catch(()=>{});
let p=await c();return l&&p===u?l:o(a,p)}}}function gP({kind:e}){return e==="path"}Hi();Gb();async function $P(e,t,r){let n=await TP(e,t),s=n.kind==="project"?"project":"merge_request",i=await yP(e,s,r),{projectId:o,known:a}=await xO(n.project,
r.gitlabFor),u=n.kind==="merge-request"?n.iid:void 0,c=r.gitlabFor(),l=n.kind==="merge-request"?n.targetBranchHint:void 0,p=gs(a),d=bf(Bb(p,s==="project"?ge:Yt)),
f=d.then(r.serverNow,r.serverNow),g=bf(i.load(o,l,ys)),h=bf(fO(e,c,o,u)),b=bf(g.then(({policy:Nt})=>Dn(Nt,p))),v=await d,N=await g,{policy:R}=N,$=await(await h)(
R.requirements.map(({name:Nt})=>Nt));r.progress.targets=$;let U="sha"in v?v:void 0,B=(n.kind==="merge-request"?n.sha:void 0)??U?.sha??"",se=u===void 0?void 0:{projectId:o,
iid:u,sha:B},D=U&&se&&await RO(U,B,Gi,()=>cg(c,se),r.sleep),T=D?.state==="superseded",H=T||e.dry_run?[]:$.filter(({kind:Nt})=>Nt==="status_check"),Ee=se&&mO(c,se,
H.map(({id:Nt})=>Nt),r.after),ze=await(D?.waited?Dn(R,gs(D.known)):b).finally(()=>Ee?.stop());r.evaluationIsOver();let cn=U?.projectPath??(await Bb(p,ge)).path,
hs=await tQ(R,ze,{nowMs:await f,project:cn,iid:u}),Ui=gO(hs.judged,await f),$n=await nO({gitlab:c,targets:$,evaluation:Ui,projectId:o,mergeRequest:se&&D&&{...se,
createdAtMs:Date.parse(D.mergeRequest.createdAt)},isSuperseded:T,isLagging:D?.state==="lagging",onUndetermined:e.on_undetermined,dryRun:e.dry_run,secrets:e.controlSecrets,
nonce:r.nonce,serverNow:r.serverNow,sleep:r.sleep,onDelivered:Nt=>r.progress.done.push(Nt)}),Dt=wS({evaluation:Ui,loaded:N,subject:{gitlabUrl:e.gitlab_url,project:{
id:o,path:cn},mergeRequest:D&&se&&{iid:se.iid,sha:B,targetBranch:D.mergeRequest.targetBranch}},deliveries:$n,generatedAt:new Date(r.now()),version:r.version}),Qs=await eQ(
e,Dt,c,se),vr=s==="project"&&e.statusChecks.length>0?["status_check is left aside: only a merge request has status checks"]:[];return{report:Dt,notices:[...e.warnings,
...n.notices,...R.warnings,...hs.notices,...Qs,...vr]};function gs(Nt){let Gr=EP(n.project,t);return wO({gitlabFor:r.gitlabFor,projectId:o,iid:u,defaultBranchHint:Gr,
now:()=>f},Nt)}function Dn(Nt,Gr){return Gr.announce(lP(Nt,s)),hO(Nt,Gr,s)}function Gi(){return gs(new Map).read(Yt)}async function ys(){return(await Bb(p,Yt)).
targetBranch}}async function Bb(e,t){let r=await e.read(t);if(r.ok)return r.value;throw r.error}async function eQ(e,t,r,n){let s=t.deliveries.every(({outcome:i})=>i!==
"superseded");return e.note==="never"||e.dry_run||!n||!s?[]:(await Promise.resolve().then(()=>(PP(),AP))).keepNote(r,n,t,e.note)}async function tQ(e,t,r){return e.
waivers.length===0?{judged:t,notices:[]}:(await Promise.resolve().then(()=>(LP(),jP))).waive(t,e.waivers,r)}function bf(e){return e.catch(()=>{}),e}fe();Te();async function KP({explain:e,...t},r){let n=new Map(Object.entries(t)),{env:s,surface:i}=r,o=performance.now(),a=await pS({flags:n,env:s,getInput:await oQ(
r,n)}),u=a.log_level==="debug",c=e==="true"||u;await HR(a.report_dir);let l=JE(a,{env:s,signal:r.signal,onRequest(p){if(!u)return;let d=p.status===0?"no answer":
String(p.status);r.print(`debug    ${p.method} ${X(p.path)} ${d} ${Math.round(p.durationMs)} ms`)}});try{let{report:p,notices:d}=await $P(a,s,l.ports),f=await JR(
p,{folder:a.report_dir,formatNames:a.formats,context:{jobUrl:s.CI_JOB_URL,policyPath:a.policy[0]??""},host:i.host}),g=Math.round(performance.now()-o),h={report:p,
notices:d,reportPath:f,tookMs:g,requests:l.requestCount(),dryRun:a.dry_run,detail:c?(await Promise.resolve().then(()=>(qP(),DP))).explained:void 0};return r.print(
zR(h,i).trimEnd()),dS(p,a.fail_job_on)}catch(p){throw p instanceof k&&p.code==="INTERRUPTED"?(await Promise.resolve().then(()=>(FP(),MP))).interrupted(l.ports.progress,
p):p}finally{l.close()}}async function oQ({env:e,surface:t},r){return t.host==="github"?(await Promise.resolve().then(()=>(VP(),BP))).onRunner(e,r):(n,{trimWhitespace:s})=>{
let i=e[`INPUT_${n.toUpperCase()}`]??"";return s?i.trim():i}}Mo();function QP(e,t=[]){let r=[],n=new Map,s=a=>t.includes(a)||_s[a]?.default==="false";for(let a=0;a<e.length;a++){let u=e[a]??"";if(!u.startsWith("-")||u==="\
-"){r.push(u);continue}let[,c="",l]=/^-{1,2}([^=]+)(?:=([\s\S]*))?$/.exec(u)??[],p=c.replaceAll("-","_"),d=s(p)&&!/^(true|false)$/.test(e[a+1]??""),f=l??(d?"tru\
e":e[++a]??""),g=n.get(p);n.set(p,g===void 0?f:`${g}
${f}`)}let[i,...o]=r;return{command:i,operands:o,flags:n}}var aQ={bold:1,dim:2,red:31,green:32,yellow:33};function uQ(e,t,r){return{host:e,tone:(n,...s)=>t?`\x1B[${s.map(i=>aQ[i]).join(";")}m${n}\x1B[0m`:n,section(n,s,i){
return e==="gitlab"?[`\x1B[0Ksection_start:${r()}:countersign_${n}[collapsed=true]\r\x1B[0K${s}`,...i,`\x1B[0Ksection_end:${r()}:countersign_${n}\r\x1B[0K`]:e===
"github"?[`::group::${s}`,...i,"::endgroup::"]:[s,...i]}}}function HP(e,t,r){let n=e.GITLAB_CI==="true"?"gitlab":e.GITHUB_ACTIONS==="true"?"github":t?"terminal":
"plain",s=e.FORCE_COLOR!==void 0&&e.FORCE_COLOR!=="0",i=(e.NO_COLOR??"")!==""||e.TERM==="dumb"||e.FORCE_COLOR==="0";return uQ(n,!i&&(s||n!=="plain"),r)}fe();Jl();var PM=new AbortController;for(let e of["SIGTERM","SIGINT"])process.once(e,()=>PM.abort());process.stdout.on("error",()=>{});var Fi={env:process.env,surface:HP(
process.env,process.stdout.isTTY===!0,()=>Math.floor(Date.now()/1e3)),signal:PM.signal,print:e=>process.stdout.write(`${e}
`),complain:e=>process.stderr.write(`${e}
`)};SX(process.argv.slice(2)).catch(async e=>(await Promise.resolve().then(()=>(YP(),JP))).reportFailure(e,Fi)).then(e=>{process.exitCode=e});async function SX(e){
let{command:t="evaluate",operands:r,flags:n}=QP(e,["help","version","json","explain","h","v"]);if(n.has("help")||n.has("h")||t==="help")return Fi.print((await Promise.resolve().then(()=>(vf(),_f))).
helpText()),wt.compliant;if(n.has("version")||n.has("v"))return Fi.print(qo),wt.compliant;switch(t){case"evaluate":if(r[0]!==void 0)throw(await Promise.resolve().then(()=>(vf(),_f))).
strayOperand(r[0]);return KP(Object.fromEntries(n),Fi);case"validate":return(await Promise.resolve().then(()=>(eC(),ZP))).validateCommand(r,n.has("json"),Fi);case"\
explain":return(await Promise.resolve().then(()=>(iC(),sC))).explainCommand(r,n.has("json"),Fi);case"demo":return(await Promise.resolve().then(()=>(NM(),xM))).demoCommand(
n,Fi);case"sandbox":return(await Promise.resolve().then(()=>(AM(),IM))).sandboxCommand(n,Fi);default:throw(await Promise.resolve().then(()=>(vf(),_f))).unknownCommand(
t)}}
