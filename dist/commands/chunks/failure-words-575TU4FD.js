import{a as b,c as L,d as G,e as U,f as O,g as I,h as R}from"./chunk-2SG37DGQ.js";import{a as u,c as S}from"./chunk-XLR3AX5E.js";import{a as T}from"./chunk-Z23466PB.js";
import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";function a(e){return(e.words??"it gives no reason").replace(/\.$/,"")}var f=/^\{"error":"404 Not Found"\}$/;var A="create a new token with scope api and put it into gitlab_token",v=[[null,401,/oken is expired/,"TOKEN_REFUSED","the token has expired",A],[null,401,/oken was revoked/,
"TOKEN_REFUSED","the token was revoked",A],[null,403,/"insufficient_scope"/,"RIGHTS_MISSING",({writes:e})=>`the token lacks the scope ${e?"api":"read_api or api"}`,
({writes:e})=>`create a token with scope ${e?"api":"api (read_api if it only reads)"} and put it into gitlab_token`],[null,403,/"insufficient_granular_scope"/,"\
RIGHTS_MISSING",({words:e})=>`the granular token lacks the permission ${/\[(.*?)\]/.exec(e??"")?.[1]??"for it"}`,"add that permission for this project to the to\
ken, or use one with scope api"],[null,403,/403 Forbidden - /,"TOKEN_REFUSED",e=>`the token's user may not use the API: ${a(e).replace("403 Forbidden - ","")}`,
"have the user of gitlab_token unblocked, or use the token of another user"],[null,403,/read-only instance/,"GITLAB_REFUSED","the instance is read-only","set gi\
tlab_url to the primary site, or run the job again once GitLab accepts writes"],[null,405,/moved projects/,"SUBJECT_UNKNOWN","the project was renamed or moved, \
and its old path takes no writes","give the new path or the numeric id in project"]];var x="check the clock of this machine and of GitLab: an answer must be signed within the 15 seconds before it arrives",_="the id is the number at the end of th\
e control's global id, as GraphQL shows it in the project's complianceFrameworks";function c(e,t,o,n,r){return["external_control",e,t,o,n,r]}var j=[c(404,/Control not found/,
"TARGET_UNKNOWN","there is no such control",_),c(403,/not external/,"TARGET_UNKNOWN","the control is one of GitLab's own, not an external one",_),c(401,/Missing required headers/,
"CONTROL_REFUSED","the signature headers did not arrive","let the proxy between this job and GitLab pass X-Gitlab-Timestamp, X-Gitlab-Nonce and X-Gitlab-Hmac-Sh\
a256"),c(401,/Invalid nonce/,"CONTROL_REFUSED","the nonce was refused twice","check that no proxy between this job and GitLab sends requests again"),c(401,/Invalid signature/,
"CONTROL_REFUSED","the signature is wrong","external_control_secret must be exactly the control's secret: mind a line break at its end, and secrets of other con\
trols"),c(401,/Invalid timestamp/,"CONTROL_REFUSED","the time stamp is ahead of GitLab's clock",x),c(401,/has expired/,"CONTROL_REFUSED","the signed answer arri\
ved too late",x),c(404,/Project not found/i,"TARGET_UNKNOWN","there is no such project, or the control's framework is not applied to it","check project, and app\
ly the compliance framework that holds this control to it"),c(401,/Not permitted/,"TOKEN_REFUSED","the project has no licence for compliance frameworks","extern\
al controls need GitLab Ultimate (Premium in some versions) on the project's top-level group"),c(404,f,"TARGET_UNKNOWN","the instance has no external controls a\
t this address","they need GitLab Enterprise Edition 17.11 or later; check that gitlab_url is the instance root"),c(400,/Failed to update/,"CONTROL_REFUSED",a,"\
look into the project's compliance centre, and run the job again"),c(400,null,"CONTROL_REFUSED",a,_),...[401,403,404,422].map(e=>c(e,null,"CONTROL_REFUSED",a,_))];var D="put a valid token with scope api into gitlab_token; if it is valid, the project needs GitLab Ultimate, without which GitLab gives the same answer",C="the\
re is no such merge request, or no such status check, in this project",$="project must be the one the merge request targets, not the fork; compare status_check \
with Settings > Merge requests > Status checks",w="give the token's user or bot the Developer role in the project that the merge request targets",F="give the to\
ken's user or bot the Maintainer role in the project",Y="the instance has no status checks at this address",J="status checks need GitLab Enterprise Edition 15.0\
 or later; check that gitlab_url is the instance root",V=["status_check","status_check_list","status_check_retry","status_check_admin"].map(e=>[e,404,f,"TARGET_\
UNKNOWN",Y,J]),Q=["status_check","status_check_list","status_check_retry","status_check_admin"].map(e=>[e,404,/404 Project Not Found/,"SUBJECT_UNKNOWN","there i\
s no such project, or the token cannot see it","check project, and that the token's user or bot is a member of it"]),z=["status_check","status_check_list","stat\
us_check_retry"].map(e=>[e,401,null,"TOKEN_REFUSED","the token is not accepted, or the project has no Ultimate licence",D]),P=[...V,...Q,...z,["status_check",403,
null,"RIGHTS_MISSING","the token may not answer for this merge request, or the project is archived",`${w}; an archived project must be unarchived first`],["stat\
us_check",404,/^\{"message":(null|"404 Not Found")\}$/,"RIGHTS_MISSING","the token lacks the Developer role in the target project",w],["status_check",404,null,"\
TARGET_UNKNOWN",C,$],["status_check",409,null,"SHA_MISMATCH",({expectedSha:e,ownSha:t})=>`the merge request's head is ${e??"another commit"}, not ${t||"the SHA \
that was sent"}`,"send the full SHA of the source branch's head: a newer commit needs its own run, and just after a push GitLab may still name the previous head\
 for some seconds"],["status_check",400,/status does not have a valid value/,"GITLAB_REFUSED","this GitLab does not know that status","pending needs GitLab 16.5\
 or later; passed and failed need 15.0"],["status_check_list",403,null,"RIGHTS_MISSING","the token may not read the status checks of this merge request","give t\
he token's user or bot at least the Reporter role in the project that the merge request targets"],["status_check_list",404,null,"SUBJECT_UNKNOWN","there is no s\
uch merge request in this project","project must be the one the merge request targets, not the fork, and merge_request its iid there"],["status_check_retry",403,
null,"RIGHTS_MISSING","the token lacks the Developer role in the target project",w],["status_check_retry",404,null,"TARGET_UNKNOWN",C,$],["status_check_retry",422,
null,"GITLAB_REFUSED","the status check is not failed","only a check whose status for the current head is failed can be tried again"],["status_check_admin",500,
/Not allowed/,"RIGHTS_MISSING","the token lacks the Maintainer role",F],["status_check_admin",401,/Not allowed/,"RIGHTS_MISSING","the token lacks the Maintainer\
 role",F],["status_check_admin",401,null,"TOKEN_REFUSED","the token is not accepted, or lacks the Maintainer role, or the project has no Ultimate licence",`${D}\
; listing checks also needs the Maintainer role`],["status_check_admin",404,null,"TARGET_UNKNOWN","there is no such status check, or no such protected branch, i\
n this project","compare with Settings > Merge requests > Status checks, and take protected branches of this project or its groups"],["status_check_admin",412,null,
"GITLAB_REFUSED","the status check was changed meanwhile","list the checks again and repeat the change"],["status_check_admin",422,null,"GITLAB_REFUSED",a,"chan\
ge the named values; name and URL of a check are unique in a project"],["status_check_admin",500,null,"GITLAB_REFUSED","GitLab failed on this status check","kee\
p name and URL within 255 characters each: longer ones are answered like this"]];var H="run the job again later; if it stays so, ask the administrators of the instance",B="check the path, the ref and the project of policy, and that the token\
 may read that project",Z=[["policy",404,null,"POLICY_UNREADABLE",e=>`there is no such file (${a(e)})`,B],["policy",403,null,"POLICY_UNREADABLE","the token may \
not read the file",B],[null,404,f,"GITLAB_REFUSED","the instance has no such endpoint","check that gitlab_url is the instance root; an older GitLab may lack the\
 endpoint"],[null,401,null,"TOKEN_REFUSED","the token is missing or not accepted","put a valid access token into gitlab_token: CI_JOB_TOKEN is not accepted, and\
 protected variables are empty in pipelines of unprotected branches"],[null,403,null,"RIGHTS_MISSING",a,"give the token's user or bot a higher role in the proje\
ct; the limit of IP addresses for one user looks the same"],[null,404,/404 Project Not Found/,"SUBJECT_UNKNOWN","there is no such project, or the token cannot s\
ee it","check project, and that the token's user or bot is a member of it"],[null,404,null,"SUBJECT_UNKNOWN",a,"check project and merge_request, and that the to\
ken may see them"],[null,429,null,"GITLAB_UNAVAILABLE","too many requests","run fewer jobs at once, or have the rate limits of this user raised"],[null,503,null,
"GITLAB_UNAVAILABLE",e=>`it is in maintenance or overloaded (${a(e)})`,H]];function M(e){let t=typeof e.body=="string"?e.body:JSON.stringify(e.body??null),[,,,o,
n,r]=[...v,...P,...j,...Z].find(([i,h,d])=>h===e.status&&(i===null||i===e.situation)&&(d===null||d.test(t)))??ee(e),s=i=>typeof i=="function"?i(e):i;return{code:o,
message:s(n),advice:s(r)}}function ee({status:e}){return e>=500||e===408?[null,e,null,"GITLAB_UNAVAILABLE",a,H]:[null,e,null,"GITLAB_REFUSED",a,"change what Git\
Lab names, in the inputs or in the project's settings"]}var E="check host and port of the address, and that this runner may reach it",te=[[/^ENOTFOUND/,!1,"no such host","check the host name of the address, and the r\
unner's DNS"],[/^EAI_/,!0,"the host name could not be looked up","check the runner's DNS"],[/^ECONNREFUSED/,!0,"the connection was refused",E],[/^ETIMEDOUT/,!0,
"there was no answer in time",E],[/^E(HOST|NET)UNREACH/,!0,"there is no route to the host",E],[/SELF_SIGNED|^UNABLE_TO_/,!1,"its certificate is signed by an aut\
hority this job does not know","set CI_SERVER_TLS_CA_FILE, or NODE_EXTRA_CA_CERTS before the job starts, to a PEM file with that authority"],[/^CERT_HAS_EXPIRED/,
!1,"its certificate has expired","renew it, and check the runner's clock"],[/^CERT_NOT_YET/,!1,"its certificate is not valid yet","check the runner's clock"],[/ALTNAME/,
!1,"its certificate is for another host name","use a host name that the certificate lists"],[/^(CERT_|EPROTO|ERR_(SSL|TLS)_)/,!1,"the TLS handshake failed","che\
ck that the address has the right port and that https:// is right for it"],[/^ERR_PROXY/,!0,"the proxy refused the connection","check HTTPS_PROXY, HTTP_PROXY an\
d NO_PROXY"],[/^E2BIG/,!1,"the answer is too large","narrow what is asked for"]];function ne(e,t,o){let n=String(e?.code??"no code"),[,r,s,i]=te.find(([h])=>h.test(
n))??[/./,!0,"the connection broke off",E];return{isTemporary:r,isTimeout:n===I,code:n===R?"GITLAB_UNEXPECTED":"GITLAB_UNAVAILABLE",message:`${t.origin}: ${s} (${n}\
)`,advice:i+(n===R?"":oe(t,o)),cause:e}}function oe(e,t){let o=e.protocol==="https:"?"HTTPS_PROXY":"HTTP_PROXY";return!(t[o]??t[o.toLowerCase()])||U(t)||re(e,t.
NO_PROXY??t.no_proxy??"")?"":`. ${o} is set, but ${O(process.versions.node)?"Node uses it only with NODE_USE_ENV_PROXY=1: set that variable":`Node ${process.versions.
node} cannot use it: take an image with Node >= 22.21 or >= 24.5 and set NODE_USE_ENV_PROXY=1`}`}function re({hostname:e,host:t},o){return o.toLowerCase().split(
/[\s,]+/).some(n=>{let r=n.replace(/^\*?\.?/,"");return n==="*"||r!==""&&[e,t].some(s=>`.${s}`.endsWith(`.${r}`))})}var se=3;function ae({status:e,headers:t},o,n){let{request:r,method:s,path:i,root:h,hops:d,attempts:k}=n,p=t.location,l=p!==void 0&&URL.canParse(p,o.href)?new URL(
p,o):void 0;if(l&&s==="GET"&&l.origin===h.origin&&d<se)return l;let m=l?l.origin+l.pathname:"nowhere";throw new u("GITLAB_UNEXPECTED",`GitLab answered ${e} for ${r}\
: a redirect to ${m}, which is not followed`,{request:r,status:e,attempts:k,advice:ie(l,m,i,h)})}function ie(e,t,o,n){let r=n.href.replace(/\/$/,"");if(!e||e.origin===
n.origin)return"check that gitlab_url is the root of the instance, and that no sign-in proxy stands before its API";let s=t.endsWith(o)?t.slice(0,-o.length):e.origin;
return n.protocol==="http:"&&e.protocol==="https:"&&e.hostname===n.hostname?`gitlab_url is ${r} but the server redirects to ${s}: set gitlab_url to the https ad\
dress`:`set gitlab_url to the address that GitLab itself uses, perhaps ${s}`}function Ie({code:e,message:t,advice:o,cause:n},{request:r,attempts:s},i){let h={request:r,attempts:s,advice:o,cause:n};return new u(e,`GitLab could not be reac\
hed for ${r}: ${t}${i}`,h)}function Ae(e,t){let o="give timeout a longer time, or ask for less";return new u("TIMEOUT",`the deadline passed before ${e} was answ\
ered`,{request:e,attempts:t,advice:o})}function ve(e,t){let o=e>1?`, after ${e} attempts`:"",n=Math.ceil(t/1e3);return t?`${o}, and the next one would have to w\
ait ${n} s, past the deadline`:o}function xe({status:e,headers:t,text:o},n,r){let{request:s,situation:i,writes:h,token:d,attempts:k}=n,p=t["content-type"]??"",l=G(
p,o);if(l&&e<500)return ce(e,n,b);let m=l?void 0:he(d?o.replaceAll(d,"…"):o,p),g=S(m),y=e===409?/source branch: ([0-9a-f]{40,64})/.exec(g??"")?.[1]:void 0,K=n.
body?.sha,{code:q,message:W,advice:N}=M({situation:i,status:e,body:m,words:g,writes:h,ownSha:K,expectedSha:y}),X={request:s,status:e,words:g,attempts:k,expectedSha:y,
isUnknownRoute:m?.error==="404 Not Found",date:t.date,advice:h&&k>1&&e<500?`${N}; an earlier attempt may have succeeded`:N};return new u(q,`GitLab answered ${e}\
 for ${s}: ${W}${r}`,X)}function ce(e,{request:t,attempts:o},n){let s={request:t,status:e,attempts:o,advice:n===b?"check that gitlab_url is the root of the inst\
ance, and that no sign-in proxy stands before its API":"check that gitlab_url is a GitLab instance, and that no proxy changes its answers"};return new u("GITLAB\
_UNEXPECTED",`GitLab answered ${e} for ${t} with ${T(n)}`,s)}function he(e,t){if(!L(t))return e;try{return JSON.parse(e)}catch{return}}export{ne as describeFailure,ve as endingOf,ae as followRedirect,xe as refused,Ae as tooLate,Ie as unanswered,ce as unexpected};
