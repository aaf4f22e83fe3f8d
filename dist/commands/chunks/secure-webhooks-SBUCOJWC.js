import{d as c}from"./chunk-AQ7DEGON.js";import"./chunk-J5WW4HX6.js";import{b as i,c as h,d as a,g as p,h as l}from"./chunk-7J7MU3VY.js";import{
b as r,c as n}from"./chunk-Z23466PB.js";import"./chunk-YFWBQXD3.js";var m=l({id:a(),url:h()}),d={id:"webhooks",summary:"The project's webhooks",requiredRole:"Maintainer",scope:"project",async collect({gitlab:t,projectId:e}){return i(
p(m),await t.ProjectHooks.all(e,{perPage:100})).map(({id:o,url:k})=>({id:o,isHttps:k.startsWith("https")}))}};var x=c({id:"secure_webhooks",title:"Webhooks use https",type:"boolean",severity:"medium",needs:{hooks:d},remediation:{text:"change the webhook's address to htt\
ps, or remove it",page:"/-/hooks"},read({hooks:t}){let e=t.filter(({isHttps:o})=>!o);if(e.length===0)return{value:!0,reason:t.length===0?"there are no webhooks":
"every webhook uses https"};let s=n(e.map(({id:o})=>`hook ${o}`));return{value:!1,reason:`${r(e.length,"webhook does","webhooks do")} not use https: ${s}`}}});export{x as secureWebhooks};
