import{b as f,c as l}from"./chunk-GWXX2JBT.js";import{a as b}from"./chunk-W4ZFEN7W.js";import{a as p}from"./chunk-VRZ7TTBS.js";import"./chunk-53V6IEYG.js";
import"./chunk-3JND7BRY.js";import{$8_c as a,$8_e as c,$8_f as n}from"../index.js";
import{$d_e as i,$d_i as m,$d_p as s}from"../index.js";var d=90,k=a({id:"project_members_inactive",title:"No member is inactive",severity:"medium",about:"project",needs:{team:b,now:p},params:m({at_most_days:s(i({min:1,
max:3650}))}),remediation:{text:"remove members who no longer use their access; access tokens count as members too",page:"/-/project_members"},check({team:t,now:u},{
at_most_days:o=d}){let e=f(t,u,o),r=l(t,e,o);return e.length===0?c(r,{actual:[]}):n(r,{actual:e.map(({username:v})=>v)})}});export{k as projectMembersInactive};
