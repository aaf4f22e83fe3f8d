import{b as f,c as l}from"./chunk-OLUM4K7M.js";import{a as b}from"./chunk-JG54T5CZ.js";import{a as p}from"./chunk-VRZ7TTBS.js";import"./chunk-3JND7BRY.js";
import"./chunk-53V6IEYG.js";import{c as a,e as c,f as n}from"./chunk-5CR5D7FZ.js";import"./chunk-J5WW4HX6.js";import{e as i,i as m,p as s}from"./chunk-7J7MU3VY.js";
import"./chunk-3BWEGA6D.js";import"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var d=90,k=a({id:"project_members_inactive",title:"No member is inactive",severity:"medium",about:"project",needs:{team:b,now:p},params:m({at_most_days:s(i({min:1,
max:3650}))}),remediation:{text:"remove members who no longer use their access; access tokens count as members too",page:"/-/project_members"},check({team:t,now:u},{
at_most_days:o=d}){let e=f(t,u,o),r=l(t,e,o);return e.length===0?c(r,{actual:[]}):n(r,{actual:e.map(({username:v})=>v)})}});export{k as projectMembersInactive};
