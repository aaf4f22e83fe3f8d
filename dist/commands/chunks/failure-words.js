import{a as C}from"./shared-time-limit.js";import{a as S,c as P,d as B,e as q,f as x,g as M,h as w}from"./shared-answer.js";import"./shared-utf8.js";import{a as _,
c as H}from"./shared-gitlab-errors.js";import"./shared-shared-errors.js";import{a as K}from"./shared-text.js";import"./shared-bundler.js";function c(e){return(e.
words??"it gives no reason").replace(/\.$/,"")}var N=/^\{"error":"404 Not Found"\}$/,R="create a new token with scope api and put it into gitlab_token",X=[[null,
401,/oken is expired/,"TOKEN_REFUSED","the token has expired",R],[null,401,/oken was revoked/,"TOKEN_REFUSED","the token was revoked",R],[null,403,/"insufficient_scope"/,
"RIGHTS_MISSING",({writes:e})=>`the token lacks the scope ${e?"api":"read_api or api"}`,({writes:e})=>`create a token with scope ${e?"api":"api (read_api if it \
only reads)"} and put it into gitlab_token`],[null,403,/"insufficient_granular_scope"/,"RIGHTS_MISSING",({words:e})=>`the granular token lacks the permission ${/\[(.*?)\]/.
exec(e??"")?.[1]??"for it"}`,"add that permission for this project to the token, or use one with scope api"],[null,403,/403 Forbidden - /,"TOKEN_REFUSED",e=>`th\
e token's user may not use the API: ${c(e).replace("403 Forbidden - ","")}`,"have the user of gitlab_token unblocked, or use the token of another user"],[null,403,
/read-only instance/,"GITLAB_REFUSED","the instance is read-only","set gitlab_url to the primary site, or run the job again once GitLab accepts writes"],[null,405,
/moved projects/,"SUBJECT_UNKNOWN","the project was renamed or moved, and its old path accepts no writes","give the new path or the numeric id in project"]],L="\
check the clock of this machine and of GitLab: an answer must be signed within the 15 seconds before it arrives",k="the id is the number at the end of the contr\
ol's global id, as GraphQL shows it in the project's complianceFrameworks";function i(e,t,a,s,n){return["external_control",e,t,a,s,n]}var W=[i(404,/Control not found/,
"TARGET_UNKNOWN","there is no such control",k),i(403,/not external/,"TARGET_UNKNOWN","the control is a built-in control, not an external control",k),i(401,/Missing required headers/,
"CONTROL_REFUSED","the signature headers did not arrive","let the proxy between this job and GitLab pass X-Gitlab-Timestamp, X-Gitlab-Nonce and X-Gitlab-Hmac-Sh\
a256"),i(401,/Invalid nonce/,"CONTROL_REFUSED","the nonce was refused twice","check that no proxy between this job and GitLab sends requests again"),i(401,/Invalid signature/,
"CONTROL_REFUSED","the signature is wrong","external_control_secret must be exactly the control's secret: check that it has no line break at its end, and that i\
t belongs to this control"),i(401,/Invalid timestamp/,"CONTROL_REFUSED","the timestamp is ahead of GitLab's clock",L),i(401,/has expired/,"CONTROL_REFUSED","the\
 signed answer arrived too late",L),i(404,/Project not found/i,"TARGET_UNKNOWN","there is no such project, or the control's framework is not applied to it","che\
ck project, and apply the compliance framework that contains this control to it"),i(401,/Not permitted/,"TOKEN_REFUSED","the project has no licence for complian\
ce frameworks","external controls need GitLab Ultimate (Premium in some versions) on the project's top-level group"),i(404,N,"TARGET_UNKNOWN","the instance has \
no external controls at this address","they need GitLab Enterprise Edition 17.11 or later; check that gitlab_url is the instance root"),i(400,/Failed to update/,
"CONTROL_REFUSED",c,"check the project's compliance centre, and run the job again"),i(400,null,"CONTROL_REFUSED",c,k),...[401,403,404,422].map(e=>i(e,null,"CONT\
ROL_REFUSED",c,k))],G="put a valid token with scope api into gitlab_token; if it is valid, the project needs GitLab Ultimate, without which GitLab gives the sam\
e answer",v="there is no such merge request, or no such status check, in this project",O="project must be the one the merge request targets, not the fork; compa\
re status_check with Settings > Merge requests > Status checks",g="give the token's user or bot the Developer role in the project that the merge request targets",
U="give the token's user or bot the Maintainer role in the project",Y="the instance has no status checks at this address",J="status checks need GitLab Enterpris\
e Edition 15.0 or later; check that gitlab_url is the instance root",V=["status_check","status_check_list","status_check_retry","status_check_admin"].map(e=>[e,
404,N,"TARGET_UNKNOWN",Y,J]),Q=["status_check","status_check_list","status_check_retry","status_check_admin"].map(e=>[e,404,/404 Project Not Found/,"SUBJECT_UNK\
NOWN","there is no such project, or the token cannot see it","check project, and that the token's user or bot is a member of it"]),z=["status_check","status_che\
ck_list","status_check_retry"].map(e=>[e,401,null,"TOKEN_REFUSED","the token is not accepted, or the project has no Ultimate licence",G]),Z=[...V,...Q,...z,["st\
atus_check",403,null,"RIGHTS_MISSING","the token may not answer for this merge request, or the project is archived",`${g}; an archived project must be unarchive\
d first`],["status_check",404,/^\{"message":(null|"404 Not Found")\}$/,"RIGHTS_MISSING","the token lacks the Developer role in the target project",g],["status_c\
heck",404,null,"TARGET_UNKNOWN",v,O],["status_check",409,null,"SHA_MISMATCH",({expectedSha:e,ownSha:t})=>`the merge request's head is ${e??"another commit"}, no\
t ${t||"the SHA that was sent"}`,"send the full SHA of the source branch's head: a newer commit needs its own run, and just after a push GitLab may still name t\
he previous head for some seconds"],["status_check",400,/status does not have a valid value/,"GITLAB_REFUSED","this GitLab does not know that status","pending n\
eeds GitLab 16.5 or later; passed and failed need 15.0"],["status_check_list",403,null,"RIGHTS_MISSING","the token may not read the status checks of this merge \
request","give the token's user or bot at least the Reporter role in the project that the merge request targets"],["status_check_list",404,null,"SUBJECT_UNKNOWN",
"there is no such merge request in this project","project must be the one the merge request targets, not the fork, and merge_request its iid there"],["status_ch\
eck_retry",403,null,"RIGHTS_MISSING","the token lacks the Developer role in the target project",g],["status_check_retry",404,null,"TARGET_UNKNOWN",v,O],["status\
_check_retry",422,null,"GITLAB_REFUSED","the status check is not failed","only a check whose status for the current head is failed can be tried again"],["status\
_check_admin",500,/Not allowed/,"RIGHTS_MISSING","the token lacks the Maintainer role",U],["status_check_admin",401,/Not allowed/,"RIGHTS_MISSING","the token la\
cks the Maintainer role",U],["status_check_admin",401,null,"TOKEN_REFUSED","the token is not accepted, or lacks the Maintainer role, or the project has no Ultim\
ate licence",`${G}; listing checks also needs the Maintainer role`],["status_check_admin",404,null,"TARGET_UNKNOWN","there is no such status check, or no such p\
rotected branch, in this project","compare with Settings > Merge requests > Status checks, and take protected branches of this project or its groups"],["status_\
check_admin",412,null,"GITLAB_REFUSED","the status check has been changed in the meantime","list the checks again and repeat the change"],["status_check_admin",
422,null,"GITLAB_REFUSED",c,"change the named values; name and URL of a check are unique in a project"],["status_check_admin",500,null,"GITLAB_REFUSED","GitLab \
failed on this status check","keep name and URL within 255 characters each: GitLab answers longer ones with this error"]],I="run the job again later; if it stil\
l fails, contact the administrators of the instance",A="check the path, the ref and the project of policy, and that the token may read that project",ee=[["polic\
y",404,null,"POLICY_UNREADABLE",e=>`there is no such file (${c(e)})`,A],["policy",403,null,"POLICY_UNREADABLE","the token may not read the file",A],[null,404,N,
"GITLAB_REFUSED","the instance has no such endpoint","check that gitlab_url is the instance root; an older GitLab may lack the endpoint"],[null,401,null,"TOKEN_\
REFUSED","the token is missing or not accepted","put a valid access token into gitlab_token: CI_JOB_TOKEN is not accepted, and protected variables are empty in \
pipelines of unprotected branches"],[null,403,null,"RIGHTS_MISSING",c,"give the token's user or bot a higher role in the project; the limit of IP addresses for \
one user looks the same"],[null,404,/404 Project Not Found/,"SUBJECT_UNKNOWN","there is no such project, or the token cannot see it","check project, and that th\
e token's user or bot is a member of it"],[null,404,null,"SUBJECT_UNKNOWN",c,"check project and merge_request, and that the token may see them"],[null,429,null,
"GITLAB_UNAVAILABLE","too many requests","run fewer jobs at once, or have the rate limits of this user raised"],[null,503,null,"GITLAB_UNAVAILABLE",e=>`it is in\
 maintenance or overloaded (${c(e)})`,I]];function te(e){let t=typeof e.body=="string"?e.body:JSON.stringify(e.body??null),[,,,a,s,n]=[...X,...Z,...W,...ee].find(
([r,h,u])=>h===e.status&&(r===null||r===e.situation)&&(u===null||u.test(t)))??se(e),o=r=>typeof r=="function"?r(e):r;return{code:a,message:o(s),advice:o(n)}}function se({
status:e}){return e>=500||e===408?[null,e,null,"GITLAB_UNAVAILABLE",c,I]:[null,e,null,"GITLAB_REFUSED",c,"change the value that GitLab names, in the inputs or i\
n the project's settings"]}var E="check host and port of the address, and that this runner may reach it",ae=[[/^ENOTFOUND/,!1,"no such host","check the host nam\
e of the address, and the runner's DNS"],[/^EAI_/,!0,"the host name could not be looked up","check the runner's DNS"],[/^ECONNREFUSED/,!0,"the connection was re\
fused",E],[/^ETIMEDOUT/,!0,"there was no answer in time",E],[/^E(HOST|NET)UNREACH/,!0,"there is no route to the host",E],[/SELF_SIGNED|^UNABLE_TO_/,!1,"its cert\
ificate is signed by a CA that this job does not know","set CI_SERVER_TLS_CA_FILE, or NODE_EXTRA_CA_CERTS before the job starts, to a PEM file with that CA"],[/^CERT_HAS_EXPIRED/,
!1,"its certificate has expired","renew it, and check the runner's clock"],[/^CERT_NOT_YET/,!1,"its certificate is not valid yet","check the runner's clock"],[/ALTNAME/,
!1,"its certificate is for another host name","use a host name that the certificate lists"],[/^(CERT_|EPROTO|ERR_(SSL|TLS)_)/,!1,"the TLS handshake failed","che\
ck that the address has the right port and that https:// is right for it"],[/^ERR_PROXY/,!0,"the proxy refused the connection","check HTTPS_PROXY, HTTP_PROXY an\
d NO_PROXY"],[/^E2BIG/,!1,"the answer is too large","request less"]];function ne(e,t,a){let s=String(e?.code??"no code"),[,n,o,r]=ae.find(([h])=>h.test(s))??[/./,
!0,"the connection broke off",E];return{isTemporary:n,isTimeout:s===M,code:s===w?"GITLAB_UNEXPECTED":"GITLAB_UNAVAILABLE",message:`${t.origin}: ${o} (${s})`,advice:r+
(s===w?"":oe(t,a)),cause:e}}function oe(e,t){let a=e.protocol==="https:"?"HTTPS_PROXY":"HTTP_PROXY";return!(t[a]??t[a.toLowerCase()])||q(t)||re(e,t.NO_PROXY??t.
no_proxy??"")?"":`. ${a} is set, but ${x(process.versions.node)?"Node uses it only with NODE_USE_ENV_PROXY=1: set that variable":`Node ${process.versions.node} \
cannot use it: take an image with Node >= 22.21 or >= 24.5 and set NODE_USE_ENV_PROXY=1`}`}function re({hostname:e,host:t},a){return a.toLowerCase().split(/[\s,]+/).
some(s=>{let n=s.replace(/^\*?\.?/,"");return s==="*"||n!==""&&[e,t].some(o=>`.${o}`.endsWith(`.${n}`))})}var ie=3;function he({status:e,headers:t},a,s){let{request:n,
method:o,path:r,root:h,hops:u,attempts:m}=s,p=t.location,l=p!==void 0&&URL.canParse(p,a.href)?new URL(p,a):void 0;if(l&&o==="GET"&&l.origin===h.origin&&u<ie)return l;
let d=l?l.origin+l.pathname:"nowhere";return new _("GITLAB_UNEXPECTED",`GitLab answered ${e} for ${n}: a redirect to ${d}, which is not followed`,{request:n,status:e,
attempts:m,advice:ce(l,d,r,h)})}function ce(e,t,a,s){let n=s.href.replace(/\/$/,"");if(!e||e.origin===s.origin)return"check that gitlab_url is the root of the i\
nstance, and that no sign-in proxy stands before its API";let o=t.endsWith(a)?t.slice(0,-a.length):e.origin;return s.protocol==="http:"&&e.protocol==="https:"&&
e.hostname===s.hostname?`gitlab_url is ${n} but the server redirects to ${o}: set gitlab_url to the https address`:`set gitlab_url to the address that GitLab it\
self uses, perhaps ${o}`}function le({code:e,message:t,advice:a,cause:s},{request:n,attempts:o},r){let h={request:n,attempts:o,advice:a,cause:s};return new _(e,
`GitLab could not be reached for ${n}: ${t}${r}`,h)}function ue(e,t){let a="increase timeout, or request less";return new _("TIMEOUT",`${C}, and ${e} was not an\
swered`,{request:e,attempts:t,advice:a})}function de(e,{mayHelp:t,isPastDeadline:a,delayMs:s}){if(!t)return"";let n=e>1?`, after ${e} attempts`:"",o=Math.ceil(s/
1e3);return a?`${n}, and the next one would have to wait ${o} s, past the time that timeout allows`:n}function pe({status:e,headers:t,text:a},s,n){let{request:o,
situation:r,writes:h,token:u,attempts:m}=s,p=t["content-type"]??"",l=B(p,a);if(l&&e<500)return y(e,s,S);let d=l?void 0:me(u?a.replaceAll(u,"…"):a,p),f=H(d),b=e===
409?/source branch: ([0-9a-f]{40,64})/.exec(f??"")?.[1]:void 0,j=s.body?.sha,{code:$,message:D,advice:T}=te({situation:r,status:e,body:d,words:f,writes:h,ownSha:j,
expectedSha:b}),F={request:o,status:e,words:f,attempts:m,expectedSha:b,notFound:e===404?_e(d):void 0,isUnknownRoute:d?.error==="404 Not Found",date:t.date,advice:h&&
m>1&&e<500?`${T}; an earlier attempt may have succeeded`:T};return new _($,`GitLab answered ${e} for ${o}: ${D}${n}`,F)}function y(e,{request:t,attempts:a},s){let n={
request:t,status:e,attempts:a,advice:s===S?"check that gitlab_url is the root of the instance, and that no sign-in proxy stands before its API":"check that gitl\
ab_url is a GitLab instance, and that no proxy changes its answers"};return new _("GITLAB_UNEXPECTED",`GitLab answered ${e} for ${t} with ${K(s)}`,n)}function _e(e){
if(typeof e!="object"||e===null||Object.keys(e).join()!=="message")return;let{message:t}=e;return typeof t=="string"?t:void 0}function me(e,t){if(!P(t))return e;
try{return JSON.parse(e)}catch{return}}export{ne as describeFailure,de as endingOf,he as followRedirect,pe as refused,ue as tooLate,le as unanswered,y as unexpected};
