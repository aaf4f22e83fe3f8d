import{$8ca2_a as P}from"../index.js";import{$ef4d_a as S,$ef4d_c as B,$ef4d_d as x,$ef4d_e as q,$ef4d_f as M,$ef4d_g as H,$ef4d_h as w}from"../index.js";import{
$ac8e_a as m,$ac8e_c as K}from"../index.js";import{$f045_a as X}from"../index.js";function l(e){return(e.words??"it gives no reason").replace(/\.$/,"")}var g=/^\{"error":"404 Not Found"\}$/,
R="create a new token with scope api and put it into gitlab_token",W=[[null,401,/oken is expired/,"TOKEN_REFUSED","the token has expired",R],[null,401,/oken was revoked/,
"TOKEN_REFUSED","the token was revoked",R],[null,403,/"insufficient_scope"/,"RIGHTS_MISSING",({writes:e})=>`the token lacks the scope ${e?"api":"read_api or api"}`,
({writes:e})=>`create a token with scope ${e?"api":"api (read_api if it only reads)"} and put it into gitlab_token`],[null,403,/"insufficient_granular_scope"/,"\
RIGHTS_MISSING",({words:e})=>`the granular token lacks the permission ${/\[(.*?)\]/.exec(e??"")?.[1]??"for it"}`,"add that permission for this project to the to\
ken, or use one with scope api"],[null,403,/403 Forbidden - /,"TOKEN_REFUSED",e=>`the token's user may not use the API: ${l(e).replace("403 Forbidden - ","")}`,
"have the user of gitlab_token unblocked, or use the token of another user"],[null,403,/read-only instance/,"GITLAB_REFUSED","the instance is read-only","set gi\
tlab_url to the primary site, or run the job again once GitLab accepts writes"],[null,405,/moved projects/,"SUBJECT_UNKNOWN","the project was renamed or moved, \
and its old path accepts no writes","give the new path or the numeric id in project"]],L="check the clock of this machine and of GitLab: an answer must be signe\
d within the 15 seconds before it arrives",f="the id is the number at the end of the control's global id, as GraphQL shows it in the project's complianceFramewo\
rks";function i(e,t,a,s,n){return["external_control",e,t,a,s,n]}var Y=[i(404,/Control not found/,"TARGET_UNKNOWN","control not found",f),i(403,/not external/,"T\
ARGET_UNKNOWN","the control is a built-in control, not an external control",f),i(401,/Missing required headers/,"CONTROL_REFUSED","the signature headers did not\
 arrive","let the proxy between this job and GitLab pass X-Gitlab-Timestamp, X-Gitlab-Nonce and X-Gitlab-Hmac-Sha256"),i(401,/Invalid nonce/,"CONTROL_REFUSED","\
the nonce was refused twice","check that no proxy between this job and GitLab sends requests again"),i(401,/Invalid signature/,"CONTROL_REFUSED","the signature \
is wrong","external_control_secret must be exactly the control's secret: check that it has no line break at its end, and that it belongs to this control"),i(401,
/Invalid timestamp/,"CONTROL_REFUSED","the timestamp is ahead of GitLab's clock",L),i(401,/has expired/,"CONTROL_REFUSED","the signed answer arrived too late",L),
i(404,/Project not found/i,"TARGET_UNKNOWN","project not found, or the control's framework is not applied to it","check project, and apply the compliance framew\
ork that contains this control to it"),i(401,/Not permitted/,"TOKEN_REFUSED","the project has no licence for compliance frameworks","external controls need GitL\
ab Ultimate (Premium in some versions) on the project's top-level group"),i(404,g,"TARGET_UNKNOWN","the instance has no external controls at this address","they\
 need GitLab Enterprise Edition 17.11 or later; check that gitlab_url is the instance root"),i(400,/Failed to update/,"CONTROL_REFUSED",l,"check the project's c\
ompliance centre, and run the job again"),i(400,null,"CONTROL_REFUSED",l,f),...[401,403,404,422].map(e=>i(e,null,"CONTROL_REFUSED",l,f))],v="put a valid token w\
ith scope api into gitlab_token; if it is valid, the project needs GitLab Ultimate, without which GitLab gives the same answer",G="merge request or status check\
 not found in this project",O="project must be the one the merge request targets, not the fork; compare status_check with Settings > Merge requests > Status che\
cks",N="give the token's user or bot the Developer role in the project that the merge request targets",U="give the token's user or bot the Maintainer role in th\
e project",V="the instance has no status checks at this address",J="status checks need GitLab Enterprise Edition 15.0 or later; check that gitlab_url is the ins\
tance root",Q=["status_check","status_check_list","status_check_retry","status_check_admin"].map(e=>[e,404,g,"TARGET_UNKNOWN",V,J]),z=["status_check","status_ch\
eck_list","status_check_retry","status_check_admin"].map(e=>[e,404,/404 Project Not Found/,"SUBJECT_UNKNOWN","project not found, or the token cannot see it","ch\
eck project, and that the token's user or bot is a member of it"]),Z=["status_check","status_check_list","status_check_retry"].map(e=>[e,401,null,"TOKEN_REFUSED",
"the token is not accepted, or the project has no Ultimate licence",v]),ee=[...Q,...z,...Z,["status_check",403,null,"RIGHTS_MISSING","the token may not answer f\
or this merge request, or the project is archived",`${N}; an archived project must be unarchived first`],["status_check",404,/^\{"message":(null|"404 Not Found")\}$/,
"RIGHTS_MISSING","the token lacks the Developer role in the target project",N],["status_check",404,null,"TARGET_UNKNOWN",G,O],["status_check",409,null,"SHA_MISM\
ATCH",({expectedSha:e,ownSha:t})=>`the merge request's head is ${e??"another commit"}, not ${t||"the SHA that was sent"}`,"send the full SHA of the source branc\
h's head: a newer commit needs its own run, and just after a push GitLab may still name the previous head for some seconds"],["status_check",400,/status does not have a valid value/,
"GITLAB_REFUSED","this GitLab does not know that status","pending needs GitLab 16.5 or later; passed and failed need 15.0"],["status_check_list",403,null,"RIGHT\
S_MISSING","the token may not read the status checks of this merge request","give the token's user or bot at least the Reporter role in the project that the mer\
ge request targets"],["status_check_list",404,null,"SUBJECT_UNKNOWN","merge request not found in this project","project must be the one the merge request target\
s, not the fork, and merge_request its iid there"],["status_check_retry",403,null,"RIGHTS_MISSING","the token lacks the Developer role in the target project",N],
["status_check_retry",404,null,"TARGET_UNKNOWN",G,O],["status_check_retry",422,null,"GITLAB_REFUSED","the status check is not failed","only a check whose status\
 for the current head is failed can be tried again"],["status_check_admin",500,/Not allowed/,"RIGHTS_MISSING","the token lacks the Maintainer role",U],["status_\
check_admin",401,/Not allowed/,"RIGHTS_MISSING","the token lacks the Maintainer role",U],["status_check_admin",401,null,"TOKEN_REFUSED","the token is not accept\
ed, or lacks the Maintainer role, or the project has no Ultimate licence",`${v}; listing checks also needs the Maintainer role`],["status_check_admin",404,null,
"TARGET_UNKNOWN","status check or protected branch not found in this project","compare with Settings > Merge requests > Status checks, and take protected branch\
es of this project or its groups"],["status_check_admin",412,null,"GITLAB_REFUSED","the status check has been changed in the meantime","list the checks again an\
d repeat the change"],["status_check_admin",422,null,"GITLAB_REFUSED",l,"change the named values; name and URL of a check are unique in a project"],["status_che\
ck_admin",500,null,"GITLAB_REFUSED","GitLab failed on this status check","keep name and URL within 255 characters each: GitLab answers longer ones with this err\
or"]],I="run the job again later; if it still fails, contact the administrators of the instance",$="check the path, the ref and the project of policy, and that \
the token may read that project",te=[["policy",404,null,"POLICY_UNREADABLE",e=>`file not found (${l(e)})`,$],["policy",403,null,"POLICY_UNREADABLE","the token m\
ay not read the file",$],[null,404,g,"GITLAB_REFUSED","this GitLab does not have the endpoint, which may need a newer version or a higher tier","upgrade GitLab,\
 or leave out what needs the endpoint; if that version and tier are installed, check that gitlab_url is the root of the instance"],[null,401,null,"TOKEN_REFUSED",
"the token is missing or not accepted","put a valid access token into gitlab_token: CI_JOB_TOKEN is not accepted, and protected variables are empty in pipelines\
 of unprotected branches"],[null,403,null,"RIGHTS_MISSING",l,"give the token's user or bot a higher role in the project; the limit of IP addresses for one user \
looks the same"],[null,404,/404 Project Not Found/,"SUBJECT_UNKNOWN","project not found, or the token cannot see it","check project, and that the token's user o\
r bot is a member of it"],[null,404,null,"SUBJECT_UNKNOWN",l,"check project and merge_request, and that the token may see them"],[null,407,null,"GITLAB_UNAVAILA\
BLE","a proxy requires a user name and a password","put them into the address in HTTPS_PROXY or HTTP_PROXY"],[null,429,null,"GITLAB_UNAVAILABLE","too many reque\
sts","run fewer jobs at once, or have the rate limits of this user raised"],[null,503,null,"GITLAB_UNAVAILABLE",e=>`it is in maintenance or overloaded (${l(e)})`,
I]];function ae(e){let t=typeof e.body=="string"?e.body:JSON.stringify(e.body??null),[,,,a,s,n]=[...W,...ee,...Y,...te].find(([r,h,c])=>h===e.status&&(r===null||
r===e.situation)&&(c===null||c.test(t)))??se(e),o=r=>typeof r=="function"?r(e):r;return{code:a,message:o(s),advice:o(n)}}function se({status:e}){return e>=500||
e===408?[null,e,null,"GITLAB_UNAVAILABLE",l,I]:[null,e,null,"GITLAB_REFUSED",l,"change the value that GitLab names, in the inputs or in the project's settings"]}
var k="check host and port of the address, and that this runner may reach it",A=/SELF_SIGNED|^UNABLE_TO_/,ne=[[/^ENOTFOUND/,!1,"host not found","check the host \
name of the address, and the runner's DNS"],[/^EAI_/,!0,"the host name could not be looked up","check the runner's DNS"],[/^ECONNREFUSED/,!0,"the connection was\
 refused",k],[/^ETIMEDOUT/,!0,"there was no answer in time",k],[/^E(HOST|NET)UNREACH/,!0,"there is no route to the host",k],[A,!1,"its certificate is signed by \
a CA that this job does not know","set CI_SERVER_TLS_CA_FILE, or NODE_EXTRA_CA_CERTS before the job starts, to a PEM file with that CA"],[/^CERT_HAS_EXPIRED/,!1,
"its certificate has expired","renew it, and check the runner's clock"],[/^CERT_NOT_YET/,!1,"its certificate is not valid yet","check the runner's clock"],[/ALTNAME/,
!1,"its certificate is for another host name","use a host name that the certificate lists"],[/^(CERT_|EPROTO|ERR_(SSL|TLS)_)/,!1,"the TLS handshake failed","che\
ck that the address has the right port and that https:// is right for it"],[/^ERR_PROXY/,!0,"the proxy refused the connection","check HTTPS_PROXY, HTTP_PROXY an\
d NO_PROXY"],[/^E2BIG/,!1,"the answer is too large","request less"]];function oe(e,t,a){let s=String(e?.code??"no code"),[,n,o,r]=ne.find(([d])=>d.test(s))??[/./,
!0,"the connection broke off",k],h=A.test(s)?re(t,a):void 0,c=ie(t,a),p=c!==void 0&&q(a);return{isTemporary:n,isTimeout:s===H,code:s===w?"GITLAB_UNEXPECTED":"GI\
TLAB_UNAVAILABLE",message:`${t.origin}${p?` through the proxy ${c.address}`:""}: ${o}${h?.message??""} (${s})`,advice:(h?.advice??r)+(s===w||!c?"":he(c,p)),cause:e}}
function re(e,t){let a=["CI_SERVER_TLS_CA_FILE","NODE_EXTRA_CA_CERTS"].filter(n=>t[n]);if(a.length===0)return;let s=[...new Set(a.map(n=>t[n]))];return{message:`\
, although ${a.join(" and ")} ${a.length>1?"are":"is"} set`,advice:`add the CA that signed it to ${s.join(" or ")}, in PEM format; openssl s_client -showcerts -\
connect ${e.hostname}:${e.port||443} shows the certificates`}}function ie(e,t){let a=e.protocol==="https:"?"HTTPS_PROXY":"HTTP_PROXY",s=t[a.toLowerCase()]?a.toLowerCase():
a,n=t[s];if(!n||ce(e,t.no_proxy??t.NO_PROXY??""))return;let o=n.includes("://")?n:`http://${n}`,r=URL.canParse(o)?new URL(o):void 0;return{name:s,address:r?.host?
`${r.protocol}//${r.host}`:"whose address is not valid"}}function he({name:e,address:t},a){return a?`. Check also ${e}, and that the proxy ${t} may reach the ho\
st`:`. ${e} is set, but ${M(process.versions.node)?"Node uses it only with NODE_USE_ENV_PROXY=1: set that variable":`Node ${process.versions.node} cannot use it\
: take an image with Node >= 22.21 or >= 24.5 and set NODE_USE_ENV_PROXY=1`}`}function ce({hostname:e,host:t},a){return a.toLowerCase().split(/[\s,]+/).some(s=>{
let n=s.replace(/^\*?\.?/,"");return s==="*"||n!==""&&[e,t].some(o=>`.${o}`.endsWith(`.${n}`))})}var le=3;function ue({status:e,headers:t},a,s){let{request:n,method:o,
path:r,root:h,hops:c,attempts:p}=s,d=t.location,u=d!==void 0&&URL.canParse(d,a.href)?new URL(d,a):void 0;if(u&&o==="GET"&&u.origin===h.origin&&c<le)return u;let _=u?
u.origin+u.pathname:"nowhere";return new m("GITLAB_UNEXPECTED",`GitLab answered ${e} for ${n}: a redirect to ${_}, which is not followed`,{request:n,status:e,attempts:p,
advice:de(u,_,r,h)})}function de(e,t,a,s){let n=s.href.replace(/\/$/,"");if(!e||e.origin===s.origin)return"check that gitlab_url is the root of the instance, an\
d that no sign-in proxy stands before its API";let o=t.endsWith(a)?t.slice(0,-a.length):e.origin;return s.protocol==="http:"&&e.protocol==="https:"&&e.hostname===
s.hostname?`gitlab_url is ${n} but the server redirects to ${o}: set gitlab_url to the https address`:`set gitlab_url to the address that GitLab itself uses, pe\
rhaps ${o}`}function pe({code:e,message:t,advice:a,cause:s},{request:n,attempts:o},r){let h={request:n,attempts:o,advice:a,cause:s};return new m(e,`GitLab could\
 not be reached for ${n}: ${t}${r}`,h)}function _e(e,t){let a="increase timeout, or request less";return new m("TIMEOUT",`${P}, and ${e} was not answered`,{request:e,
attempts:t,advice:a})}function me(e,{mayHelp:t,isPastDeadline:a,delayMs:s}){if(!t)return"";let n=e>1?`, after ${e} attempts`:"",o=Math.ceil(s/1e3);return a?`${n}\
, and the next one would have to wait ${o} s, past the time that timeout allows`:n}function fe({status:e,headers:t,text:a},s,n){let{request:o,situation:r,writes:h,
token:c,attempts:p}=s,d=t["content-type"]??"",u=x(d,a);if(u&&e<500)return y(e,s,S);let _=u?void 0:Ee(c?a.replaceAll(c,"…"):a,d),E=K(_),T=e===409?/source branch: ([0-9a-f]{40,64})/.
exec(E??"")?.[1]:void 0,j=s.body?.sha,{code:D,message:C,advice:b}=ae({situation:r,status:e,body:_,words:E,writes:h,ownSha:j,expectedSha:T}),F={request:o,status:e,
words:E,attempts:p,expectedSha:T,notFound:e===404?ke(_):void 0,isUnknownRoute:_?.error==="404 Not Found",date:t.date,advice:h&&p>1&&e<500?`${b}; an earlier atte\
mpt may have succeeded`:b};return new m(D,`GitLab answered ${e} for ${o}: ${C}${n}`,F)}function y(e,{request:t,attempts:a},s){let n={request:t,status:e,attempts:a,
advice:s===S?"check that gitlab_url is the root of the instance, and that no sign-in proxy stands before its API":"check that gitlab_url is a GitLab instance, a\
nd that no proxy changes its answers"};return new m("GITLAB_UNEXPECTED",`GitLab answered ${e} for ${t} with ${X(s)}`,n)}function ke(e){if(typeof e!="object"||e===
null||Object.keys(e).join()!=="message")return;let{message:t}=e;return typeof t=="string"?t:void 0}function Ee(e,t){if(!B(t))return e;try{return JSON.parse(e)}catch{
return}}export{oe as describeFailure,me as endingOf,ue as followRedirect,fe as refused,_e as tooLate,pe as unanswered,y as unexpected};
