import{b as s,c as h,d as i,e as r}from"./shared-question.js";import{a as c,f as p,g as d}from"./shared-text.js";import"./shared-bundler.js";var u=864e5,k=30,l={
id:"token",title:"GitLab accepts the token",needs:["url"],async ask(e){if(e.wrong.token.length>0)return i(e.wrong.token.join("; "),"create a project or group ac\
cess token with scope api, and give it in COUNTERSIGN_TOKEN");let[t,o]=await Promise.all([e.token(),e.user()]),n=o===void 0?"":` of @${c(o.username,80)}`;return t===
void 0?s(`a token${n} that is not an access token, such as an OAuth token`):s(`the ${w(o)} "${c(t.name,80)}"${n}`)}};function w(e){let[,t]=/^(project|group)_\d+_bot/.
exec(e?.username??"")??[];return t===void 0?"access token":`${t} access token`}var f={id:"token_scope",title:"The token has the scope that the inputs require",needs:[
"token"],async ask(e){let t=await e.token();if(t===void 0)return r("GitLab does not show the scopes of this kind of token");let{scopes:o}=t;if(o.includes("api"))
return s("the token has the scope api");if(o.includes("granular"))return r("GitLab does not show the permissions of a granular token","compare them with the pag\
es of the controls");let n=`the token has ${o.length===0?"no scope":`the scope ${d(o)}`}`,a="create a token with scope api: scopes cannot be added to an existin\
g one";return o.includes("read_api")?e.inputs.statusChecks.length>0?i(`${n}, with which it reads, but posts no status`,a):h(`${n}, with which it reads, but post\
s neither a status nor a note`,a):i(`${n}, and neither reading facts nor posting a status works without api`,a)}},g={id:"token_expiry",title:"The token does not\
 expire soon",needs:["token"],async ask(e){let t=await e.token();return t===void 0?r("GitLab does not show when this kind of token expires"):m(t,e.composed.ports.
serverNow())}};function m({expires_at:e},t){if(e===void 0)return s("the token does not expire");let o=Math.ceil((Date.parse(e)-t)/u),n=`the token expires on ${e}\
, in ${p(o,"day")}`;return o>k?s(n):h(n,"rotate the token before that day, and put the new one into the variable")}var $=[l,f,g];export{$ as questions};
