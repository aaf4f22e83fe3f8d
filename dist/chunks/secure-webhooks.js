import{$2599_e as r}from"../index.js";import{$104c_b as a}from"../index.js";import{$82ce_h as h,$82ce_i as i,$82ce_m as n,$82ce_n as p}from"../index.js";import{
$f045_e as c,$f045_f as d}from"../index.js";var l=p({id:i(),url:h()}),b={id:"webhooks",summary:"The project's webhooks",requiredRole:"Maintainer",scope:"project",
async collect({gitlab:t,projectId:e}){return a(n(l),await t.ProjectHooks.all(e,{perPage:100})).map(({id:s,url:o})=>({id:s,isHttps:o.startsWith("https")}))}},k=r(
{id:"secure_webhooks",title:"Webhooks use https",description:"True when the address of every project webhook begins with the letters `https`. Also true for a pr\
oject without webhooks. GitLab ignores webhooks of groups and of the system, integrations, certificates and secret tokens.",type:"boolean",severity:"medium",needs:{
hooks:b},remediation:{text:"change the webhook's address to https, or remove it",page:"/-/hooks"},read({hooks:t}){let e=t.filter(({isHttps:o})=>!o);if(e.length===
0)return{value:!0,reason:t.length===0?"there are no webhooks":"every webhook uses https"};let s=d(e.map(({id:o})=>`hook ${o}`));return{value:!1,reason:`${c(e.length,
"webhook does","webhooks do")} not use https: ${s}`}}});export{k as secureWebhooks};
