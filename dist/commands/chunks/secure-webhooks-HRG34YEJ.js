import"./chunk-KYWBHZBI.js";import{d as c}from"./chunk-UIYBHYEB.js";import{b as p,c as b}from"./chunk-Z23466PB.js";import{b as r,c as h,d as i,
g as n,h as a}from"./chunk-7J7MU3VY.js";import"./chunk-YFWBQXD3.js";var d=a({id:i(),url:h()}),l={id:"webhooks",summary:"The project's webhooks",right:"Maintainer",about:"project",async collect({gitlab:t,projectId:e}){return r(n(
d),await t.ProjectHooks.all(e,{perPage:100})).map(({id:o,url:u})=>({id:o,isHttps:u.startsWith("https")}))}};var x=c({id:"secure_webhooks",title:"Webhooks use https",type:"boolean",severity:"medium",needs:{hooks:l},remediation:{text:"change the webhook's address to htt\
ps, or remove it",page:"/-/hooks"},read({hooks:t}){let e=t.filter(({isHttps:o})=>!o);if(e.length===0)return{value:!0,because:t.length===0?"there are no webhooks":
"every webhook uses https"};let s=b(e.map(({id:o})=>`hook ${o}`));return{value:!1,because:`${p(e.length,"webhook does","webhooks do")} not use https: ${s}`}}});export{x as secureWebhooks};
