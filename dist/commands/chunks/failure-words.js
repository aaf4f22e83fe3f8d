import{a as F}from"./shared-network.js";import{a as D}from"./shared-time-limit.js";import{a as w,c as q,d as B}from"./shared-answer.js";import"./shared-utf8.js";
import{a as m,c as x}from"./shared-gitlab-errors.js";import"./shared-shared-errors.js";import{a as M}from"./shared-text.js";import"./shared-bundler.js";function c(e){
return(e.words??"it gives no reason").replace(/\.$/,"")}var g=/^\{"error":"404 Not Found"\}$/,S="create a new token with scope api and put it into gitlab_token",
K=[[null,401,/oken is expired/,"TOKEN_REFUSED","the token has expired",S],[null,401,/oken was revoked/,"TOKEN_REFUSED","the token was revoked",S],[null,403,/"insufficient_scope"/,
"RIGHTS_MISSING",({writes:e})=>`the token lacks the scope ${e?"api":"read_api or api"}`,({writes:e})=>`create a token with scope ${e?"api":"api (read_api if it \
only reads)"} and put it into gitlab_token`],[null,403,/"insufficient_granular_scope"/,"RIGHTS_MISSING",({words:e})=>`the granular token lacks the permission ${/\[(.*?)\]/.
exec(e??"")?.[1]??"for it"}`,"add that permission for this project to the token, or use one with scope api"],[null,403,/403 Forbidden - /,"TOKEN_REFUSED",e=>`th\
e token's user may not use the API: ${c(e).replace("403 Forbidden - ","")}`,"have the user of gitlab_token unblocked, or use the token of another user"],[null,403,
/read-only instance/,"GITLAB_REFUSED","the instance is read-only","set gitlab_url to the primary site, or run the job again once GitLab accepts writes"],[null,405,
/moved projects/,"SUBJECT_UNKNOWN","the project was renamed or moved, and its old path accepts no writes","give the new path or the numeric id in project"]],T="\
check the clock of this machine and of GitLab: an answer must be signed within the 15 seconds before it arrives",k="the id is the number at the end of the contr\
ol's global id, as GraphQL shows it in the project's complianceFrameworks";function r(e,t,a,n,s){return["external_control",e,t,a,n,s]}var C=[r(404,/Control not found/,
"TARGET_UNKNOWN","control not found",k),r(403,/not external/,"TARGET_UNKNOWN","the control is a built-in control, not an external control",k),r(401,/Missing required headers/,
"CONTROL_REFUSED","the signature headers did not arrive","let the proxy between this job and GitLab pass X-Gitlab-Timestamp, X-Gitlab-Nonce and X-Gitlab-Hmac-Sh\
a256"),r(401,/Invalid nonce/,"CONTROL_REFUSED","the nonce was refused twice","check that no proxy between this job and GitLab sends requests again"),r(401,/Invalid signature/,
"CONTROL_REFUSED","the signature is wrong","external_control_secret must be exactly the control's secret: check that it has no line break at its end, and that i\
t belongs to this control"),r(401,/Invalid timestamp/,"CONTROL_REFUSED","the timestamp is ahead of GitLab's clock",T),r(401,/has expired/,"CONTROL_REFUSED","the\
 signed answer arrived too late",T),r(404,/Project not found/i,"TARGET_UNKNOWN","project not found, or the control's framework is not applied to it","check proj\
ect, and apply the compliance framework that contains this control to it"),r(401,/Not permitted/,"TOKEN_REFUSED","the project has no licence for compliance fram\
eworks","external controls need GitLab Ultimate (Premium in some versions) on the project's top-level group"),r(404,g,"TARGET_UNKNOWN","the instance has no exte\
rnal controls at this address","they need GitLab Enterprise Edition 17.11 or later; check that gitlab_url is the instance root"),r(400,/Failed to update/,"CONTR\
OL_REFUSED",c,"check the project's compliance centre, and run the job again"),r(400,null,"CONTROL_REFUSED",c,k),...[401,403,404,422].map(e=>r(e,null,"CONTROL_RE\
FUSED",c,k))],G="put a valid token with scope api into gitlab_token; if it is valid, the project needs GitLab Ultimate, without which GitLab gives the same answ\
er",v="merge request or status check not found in this project",L="project must be the one the merge request targets, not the fork; compare status_check with Se\
ttings > Merge requests > Status checks",b="give the token's user or bot the Developer role in the project that the merge request targets",R="give the token's u\
ser or bot the Maintainer role in the project",P="the instance has no status checks at this address",H="status checks need GitLab Enterprise Edition 15.0 or lat\
er; check that gitlab_url is the instance root",W=["status_check","status_check_list","status_check_retry","status_check_admin"].map(e=>[e,404,g,"TARGET_UNKNOWN",
P,H]),J=["status_check","status_check_list","status_check_retry","status_check_admin"].map(e=>[e,404,/404 Project Not Found/,"SUBJECT_UNKNOWN","project not foun\
d, or the token cannot see it","check project, and that the token's user or bot is a member of it"]),X=["status_check","status_check_list","status_check_retry"].
map(e=>[e,401,null,"TOKEN_REFUSED","the token is not accepted, or the project has no Ultimate licence",G]),V=[...W,...J,...X,["status_check",403,null,"RIGHTS_MI\
SSING","the token may not answer for this merge request, or the project is archived",`${b}; an archived project must be unarchived first`],["status_check",404,/^\{"message":(null|"404 Not Found")\}$/,
"RIGHTS_MISSING","the token lacks the Developer role in the target project",b],["status_check",404,null,"TARGET_UNKNOWN",v,L],["status_check",409,null,"SHA_MISM\
ATCH",({expectedSha:e,ownSha:t})=>`the merge request's head is ${e??"another commit"}, not ${t||"the SHA that was sent"}`,"send the full SHA of the source branc\
h's head: a newer commit needs its own run, and just after a push GitLab may still name the previous head for some seconds"],["status_check",400,/status does not have a valid value/,
"GITLAB_REFUSED","this GitLab does not know that status","pending needs GitLab 16.5 or later; passed and failed need 15.0"],["status_check_list",403,null,"RIGHT\
S_MISSING","the token may not read the status checks of this merge request","give the token's user or bot at least the Reporter role in the project that the mer\
ge request targets"],["status_check_list",404,null,"SUBJECT_UNKNOWN","merge request not found in this project","project must be the one the merge request target\
s, not the fork, and merge_request its iid there"],["status_check_retry",403,null,"RIGHTS_MISSING","the token lacks the Developer role in the target project",b],
["status_check_retry",404,null,"TARGET_UNKNOWN",v,L],["status_check_retry",422,null,"GITLAB_REFUSED","the status check is not failed","only a check whose status\
 for the current head is failed can be tried again"],["status_check_admin",500,/Not allowed/,"RIGHTS_MISSING","the token lacks the Maintainer role",R],["status_\
check_admin",401,/Not allowed/,"RIGHTS_MISSING","the token lacks the Maintainer role",R],["status_check_admin",401,null,"TOKEN_REFUSED","the token is not accept\
ed, or lacks the Maintainer role, or the project has no Ultimate licence",`${G}; listing checks also needs the Maintainer role`],["status_check_admin",404,null,
"TARGET_UNKNOWN","status check or protected branch not found in this project","compare with Settings > Merge requests > Status checks, and take protected branch\
es of this project or its groups"],["status_check_admin",412,null,"GITLAB_REFUSED","the status check has been changed in the meantime","list the checks again an\
d repeat the change"],["status_check_admin",422,null,"GITLAB_REFUSED",c,"change the named values; name and URL of a check are unique in a project"],["status_che\
ck_admin",500,null,"GITLAB_REFUSED","GitLab failed on this status check","keep name and URL within 255 characters each: GitLab answers longer ones with this err\
or"]],U="run the job again later; if it still fails, contact the administrators of the instance",I="check the path, the ref and the project of policy, and that \
the token may read that project",Y=[["policy",404,null,"POLICY_UNREADABLE",e=>`file not found (${c(e)})`,I],["policy",403,null,"POLICY_UNREADABLE","the token ma\
y not read the file",I],[null,404,g,"GITLAB_REFUSED","this GitLab does not have the endpoint, which may need a newer version or a higher tier","upgrade GitLab, \
or leave out what needs the endpoint; if that version and tier are installed, check that gitlab_url is the root of the instance"],[null,401,null,"TOKEN_REFUSED",
"the token is missing or not accepted","put a valid access token into gitlab_token: CI_JOB_TOKEN is not accepted, and protected variables are empty in pipelines\
 of unprotected branches"],[null,403,null,"RIGHTS_MISSING",c,"give the token's user or bot a higher role in the project; the limit of IP addresses for one user \
looks the same"],[null,404,/404 Project Not Found/,"SUBJECT_UNKNOWN","project not found, or the token cannot see it","check project, and that the token's user o\
r bot is a member of it"],[null,404,null,"SUBJECT_UNKNOWN",c,"check project and merge_request, and that the token may see them"],[null,407,null,"GITLAB_UNAVAILA\
BLE","a proxy requires a user name and a password","put them into the address in HTTPS_PROXY or HTTP_PROXY"],[null,429,null,"GITLAB_UNAVAILABLE","too many reque\
sts","run fewer jobs at once, or have the rate limits of this user raised"],[null,503,null,"GITLAB_UNAVAILABLE",e=>`it is in maintenance or overloaded (${c(e)})`,
U]];function Q(e){let t=typeof e.body=="string"?e.body:JSON.stringify(e.body??null),[,,,a,n,s]=[...K,...V,...C,...Y].find(([i,l,u])=>l===e.status&&(i===null||i===
e.situation)&&(u===null||u.test(t)))??z(e),o=i=>typeof i=="function"?i(e):i;return{code:a,message:o(n),advice:o(s)}}function z({status:e}){return e>=500||e===408?
[null,e,null,"GITLAB_UNAVAILABLE",c,U]:[null,e,null,"GITLAB_REFUSED",c,"change the value that GitLab names, in the inputs or in the project's settings"]}var Z=3;
function ee({status:e,headers:t},a,n){let{request:s,method:o,path:i,root:l,hops:u,attempts:_}=n,p=t.location,h=p!==void 0&&URL.canParse(p,a.href)?new URL(p,a):void 0;
if(h&&o==="GET"&&h.origin===l.origin&&u<Z)return h;let d=h?h.origin+h.pathname:"nowhere";return new m("GITLAB_UNEXPECTED",`GitLab answered ${e} for ${s}: a redi\
rect to ${d}, which is not followed`,{request:s,status:e,attempts:_,advice:te(h,d,i,l)})}function te(e,t,a,n){let s=n.href.replace(/\/$/,"");if(!e||e.origin===n.
origin)return"check that gitlab_url is the root of the instance, and that no sign-in proxy stands before its API";let o=t.endsWith(a)?t.slice(0,-a.length):e.origin;
return n.protocol==="http:"&&e.protocol==="https:"&&e.hostname===n.hostname?`gitlab_url is ${s} but the server redirects to ${o}: set gitlab_url to the https ad\
dress`:`set gitlab_url to the address that GitLab itself uses, perhaps ${o}`}function ae({code:e,message:t,advice:a,cause:n},{request:s,attempts:o},i){let l={request:s,
attempts:o,advice:a,cause:n};return new m(e,`GitLab could not be reached for ${s}: ${t}${i}`,l)}function ne(e,t){let a="increase timeout, or request less";return new m(
"TIMEOUT",`${D}, and ${e} was not answered`,{request:e,attempts:t,advice:a})}function se(e,{mayHelp:t,isPastDeadline:a,delayMs:n}){if(!t)return"";let s=e>1?`, a\
fter ${e} attempts`:"",o=Math.ceil(n/1e3);return a?`${s}, and the next one would have to wait ${o} s, past the time that timeout allows`:s}function oe({status:e,
headers:t,text:a},n,s){let{request:o,situation:i,writes:l,token:u,attempts:_}=n,p=t["content-type"]??"",h=B(p,a);if(h&&e<500)return y(e,n,w);let d=h?void 0:ie(u?
a.replaceAll(u,"…"):a,p),f=x(d),E=e===409?/source branch: ([0-9a-f]{40,64})/.exec(f??"")?.[1]:void 0,j=n.body?.sha,{code:O,message:A,advice:N}=Q({situation:i,
status:e,body:d,words:f,writes:l,ownSha:j,expectedSha:E}),$={request:o,status:e,words:f,attempts:_,expectedSha:E,notFound:e===404?re(d):void 0,isUnknownRoute:d?.
error==="404 Not Found",date:t.date,advice:l&&_>1&&e<500?`${N}; an earlier attempt may have succeeded`:N};return new m(O,`GitLab answered ${e} for ${o}: ${A}${s}`,
$)}function y(e,{request:t,attempts:a},n){let s={request:t,status:e,attempts:a,advice:n===w?"check that gitlab_url is the root of the instance, and that no sign\
-in proxy stands before its API":"check that gitlab_url is a GitLab instance, and that no proxy changes its answers"};return new m("GITLAB_UNEXPECTED",`GitLab a\
nswered ${e} for ${t} with ${M(n)}`,s)}function re(e){if(typeof e!="object"||e===null||Object.keys(e).join()!=="message")return;let{message:t}=e;return typeof t==
"string"?t:void 0}function ie(e,t){if(!q(t))return e;try{return JSON.parse(e)}catch{return}}export{F as describeFailure,se as endingOf,ee as followRedirect,oe as refused,ne as tooLate,ae as unanswered,y as unexpected};
