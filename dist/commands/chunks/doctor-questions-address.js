import{a as d}from"./shared-probe.js";import{b as o,c as l,d as n,e as u}from"./shared-question.js";import{b}from"./shared-network.js";import{e as p,f as _}from"./shared-answer.js";
import"./shared-utf8.js";import"./shared-shared-errors.js";import"./shared-bundler.js";var f={id:"url",title:"gitlab_url is the address of a GitLab",needs:[],async ask(e){
let[i]=e.wrong.url;if(i!==void 0)return n(i,"give the root of the instance, with its sub-path if it has one");let{gitlabUrl:s}=e.inputs,t=await e.probe();if(t.kind===
"failure")return t.about==="url"?n(t.detail,t.fix):{...u(`${s} could not be asked, because of ${t.about}`),because:[t.about]};if(t.isGitLab)return o(`${s} answe\
rs as GitLab`);let{status:a,headers:r}=t.answer,c=$(r.location,s);if(a>=300&&a<400&&c!==void 0)return n(`${s} answers with a redirect to ${c}`,`set gitlab_url t\
o ${c}`);if(a>=500)return n(`${s} answers ${a}`,"wait until GitLab is up again, or ask its administrator");let h=await w(e);return h!==void 0?n(`${s} does not a\
nswer as GitLab, but ${h} does`,`set gitlab_url to ${h}`):n(`${s} answers ${a}, but not as GitLab's API does`,"give the root of the instance in gitlab_url, with\
 its sub-path if it has one, such as https://example.com/gitlab; a sign-in proxy must let the API through")}};async function w({inputs:e,composed:i}){let s=typeof e.
project=="string"?e.project.split("/"):[];if(s.length<3)return;let t=`${e.gitlabUrl}/${s[0]}`,a=await d({...i.transport.options,baseUrl:t});return a.kind==="ans\
wer"&&a.isGitLab?t:void 0}function $(e,i){if(e!==void 0)try{let{origin:s,pathname:t}=new URL(e,i);return`${s}${t.replace(/\/api\/v4\/.*$/,"").replace(/\/$/,"")}`}catch{
return}}var E={id:"tls",title:"The connection is encrypted, and the certificate is trusted",needs:[],async ask(e){if(e.wrong.url.length>0)return{...u("gitlab_ur\
l is not an address"),because:["url"]};let{protocol:i,hostname:s}=new URL(e.inputs.gitlabUrl);if(i==="http:")return g(s)?o("not used, because the address is on \
this machine"):l("the address begins with http://, so that everyone on the way can read the token","use https:// in gitlab_url");if(e.env.NODE_TLS_REJECT_UNAUTHORIZED===
"0")return l("NODE_TLS_REJECT_UNAUTHORIZED=0 switches the check of certificates off","unset it, and name the CA in CI_SERVER_TLS_CA_FILE or NODE_EXTRA_CA_CERTS");
let t=await e.probe();return t.kind==="answer"?o(`the certificate of ${s} is trusted${e.env.CI_SERVER_TLS_CA_FILE?", with CI_SERVER_TLS_CA_FILE":""}`):t.about===
"tls"?n(t.detail,t.fix):{...u(`not known, because of ${t.about}`),because:[t.about]}}};function g(e){return e==="localhost"||e==="[::1]"||/^127\./.test(e)}var m={
id:"proxy",title:"A proxy that is named is used",needs:[],async ask(e){if(e.wrong.url.length>0)return{...u("gitlab_url is not an address"),because:["url"]};let i=new URL(
e.inputs.gitlabUrl),s=i.protocol==="https:"?"HTTPS_PROXY":"HTTP_PROXY",t=[s,s.toLowerCase()].find(r=>e.env[r]),a=await e.probe();return a.kind==="failure"&&a.about===
"proxy"?n(`${t??s} names a proxy that does not let the connection through; ${a.detail}`,`check ${t??s}, or add ${i.hostname} to NO_PROXY`):t===void 0?o("none is\
 named"):b(i,e.env.NO_PROXY??e.env.no_proxy??"")?o(`${t} is not used, because NO_PROXY names ${i.hostname}`):p(e.env)?o(`${t} is used`):v(t,e)}};function v(e,{env:i}){
let s=_(process.versions.node);return l(`${e} is set, but not used${s&&i.NODE_USE_ENV_PROXY===void 0?", because NODE_USE_ENV_PROXY is not set":""}`,s?"set NODE_\
USE_ENV_PROXY=1, as the component does; or unset the proxy":`Node ${process.versions.node} cannot use a proxy: take Node 22.21, 24.5 or newer, and set NODE_USE_\
ENV_PROXY=1`)}var R={id:"clock",title:"This machine's clock agrees with GitLab's",needs:["url"],async ask(e){let i=await e.probe(),s=i.kind==="answer"?i.clockOffsetMs:
void 0;if(s===void 0)return u("GitLab's answer does not show its clock","have the proxy pass on the header Date");let t=Math.round(Math.abs(s)/1e3),a=`this mach\
ine's clock is ${t} s ${s>0?"behind":"ahead of"} GitLab's`,r="synchronize this machine's clock with NTP";return t>=600?n(a,r):t>=5?l(`${a}, which Countersign co\
rrects`,r):o(t<2?"the clocks agree":a)}},k=[f,E,m,R];export{k as questions};
