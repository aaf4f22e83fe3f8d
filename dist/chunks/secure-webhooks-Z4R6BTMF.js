#!/usr/bin/env node
import{b as r,c as a}from"./chunk-IOCQ3XXK.js";import"./chunk-OBH7XN5N.js";import{f as n,g as h,k as i,l as c,y as p}from"./chunk-WSELW6RB.js";
import"./chunk-6AIPHAPT.js";var k=c({id:h(),url:n()}),d={id:"webhooks",summary:"The project's webhooks",right:"Maintainer",about:"project",async collect({gitlab:t,projectId:e}){return i(k).
parse(await t.ProjectHooks.all(e,{perPage:100})).map(({id:o,url:b})=>({id:o,isHttps:b.startsWith("https")}))}};var j=p({id:"secure_webhooks",title:"Webhooks use https",description:"True when the address of every project webhook begins with the letters `https`, and for a \
project without webhooks. Group and system hooks, integrations, certificates and secret tokens are not looked at.",type:"boolean",severity:"medium",needs:{hooks:d},
remediation:{text:"change the webhook's address to https, or remove it",page:"/-/hooks"},read({hooks:t}){let e=t.filter(({isHttps:o})=>!o);if(e.length===0)return{
value:!0,because:t.length===0?"there are no webhooks":"every webhook uses https"};let s=a(e.map(({id:o})=>`hook ${o}`));return{value:!1,because:`${r(e.length,"w\
ebhook does","webhooks do")} not use https: ${s}`}}});export{j as secureWebhooks};
