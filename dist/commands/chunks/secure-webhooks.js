import{e as r}from"./shared-controls-define.js";import"./shared-facts-define.js";import{b as a}from"./shared-schema.js";import"./shared-checks.js";import{i,j as h,
n as p,o as n}from"./shared-api.js";import{f as d,g as l}from"./shared-text.js";import"./shared-bundler.js";var m=n({id:h(),url:i()}),b={id:"webhooks",summary:"\
The project's webhooks",requiredRole:"Maintainer",scope:"project",async collect({gitlab:t,projectId:e}){return a(p(m),await t.ProjectHooks.all(e,{perPage:100})).
map(({id:s,url:o})=>({id:s,isHttps:o.startsWith("https")}))}},k=r({id:"secure_webhooks",title:"Webhooks use https",description:"True when the address of every p\
roject webhook begins with the letters `https`. Also true for a project without webhooks. GitLab ignores webhooks of groups and of the system, integrations, cer\
tificates and secret tokens.",type:"boolean",severity:"medium",needs:{hooks:b},remediation:{text:"change the webhook's address to https, or remove it",page:"/-/\
hooks"},read({hooks:t}){let e=t.filter(({isHttps:o})=>!o);if(e.length===0)return{value:!0,reason:t.length===0?"there are no webhooks":"every webhook uses https"};
let s=l(e.map(({id:o})=>`hook ${o}`));return{value:!1,reason:`${d(e.length,"webhook does","webhooks do")} not use https: ${s}`}}});export{k as secureWebhooks};
