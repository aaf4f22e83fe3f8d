import{d as c}from"./chunk-5CR5D7FZ.js";import"./chunk-J5WW4HX6.js";import{b as i,c as n,d as a,g as p,h as b}from"./chunk-7J7MU3VY.js";import{
b as r,c as h}from"./chunk-Z23466PB.js";import"./chunk-YFWBQXD3.js";var d=b({id:a(),url:n()}),l={id:"webhooks",summary:"The project's webhooks",right:"Maintainer",about:"project",async collect({gitlab:t,projectId:e}){return i(p(
d),await t.ProjectHooks.all(e,{perPage:100})).map(({id:o,url:u})=>({id:o,isHttps:u.startsWith("https")}))}};var x=c({id:"secure_webhooks",title:"Webhooks use https",type:"boolean",severity:"medium",needs:{hooks:l},remediation:{text:"change the webhook's address to htt\
ps, or remove it",page:"/-/hooks"},read({hooks:t}){let e=t.filter(({isHttps:o})=>!o);if(e.length===0)return{value:!0,because:t.length===0?"there are no webhooks":
"every webhook uses https"};let s=h(e.map(({id:o})=>`hook ${o}`));return{value:!1,because:`${r(e.length,"webhook does","webhooks do")} not use https: ${s}`}}});export{x as secureWebhooks};
