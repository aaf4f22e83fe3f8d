import{b as l,c as v}from"./chunk-PBWAHO2D.js";import{a as f}from"./chunk-UVYROYED.js";import{a as p}from"./chunk-5LXXYSSH.js";import"./chunk-3UNV3562.js";
import"./chunk-3JND7BRY.js";import{$8_c as c,$8_e as a,$8_f as n}from"../index.js";import{$d_e as i,$d_i as m,$d_p as s}from"../index.js";var d=90,k=c({id:"project_members_inactive",title:"No member is inactive",severity:"medium",scope:"project",needs:{team:f,now:p},params:m({at_most_days:s(i({min:1,
max:3650}))}),remediation:{text:"remove members who no longer use their access; access tokens count as members too",page:"/-/project_members"},check({team:t,now:b},{
at_most_days:o=d}){let e=l(t,b,o),r=v(t,e,o);return e.length===0?a(r,{actual:[]}):n(r,{actual:e.map(({username:u})=>u)})}});export{k as projectMembersInactive};
