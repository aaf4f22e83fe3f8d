import{b as l,c as v}from"./chunk-WP2A5G3N.js";import{a as f}from"./chunk-ZERSVGZW.js";import{a as p}from"./chunk-5LXXYSSH.js";import"./chunk-3JND7BRY.js";
import"./chunk-3UNV3562.js";import{c,e as a,f as n}from"./chunk-AQ7DEGON.js";import"./chunk-J5WW4HX6.js";import{e as i,i as m,p as s}from"./chunk-7J7MU3VY.js";
import"./chunk-KMJYZSMM.js";import"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var d=90,k=c({id:"project_members_inactive",title:"No member is inactive",severity:"medium",scope:"project",needs:{team:f,now:p},params:m({at_most_days:s(i({min:1,
max:3650}))}),remediation:{text:"remove members who no longer use their access; access tokens count as members too",page:"/-/project_members"},check({team:t,now:b},{
at_most_days:o=d}){let e=l(t,b,o),r=v(t,e,o);return e.length===0?a(r,{actual:[]}):n(r,{actual:e.map(({username:u})=>u)})}});export{k as projectMembersInactive};
