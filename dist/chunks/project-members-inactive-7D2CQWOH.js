import{b as f,c as l}from"./chunk-L7PYBE4N.js";import{a as b}from"./chunk-6BFVCPPF.js";import"./chunk-IO3KLYFM.js";import{a as p}from"./chunk-VRZ7TTBS.js";
import"./chunk-3JND7BRY.js";import"./chunk-QN6X2WCC.js";import"./chunk-NUFRM6SI.js";import{b as a,d as c,e as n}from"./chunk-UE5MDGOU.js";
import{e as i,i as m,o as s}from"./chunk-5I4XA2XV.js";import"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";import"./chunk-VC46IEJQ.js";var d=90,k=a({id:"project_members_inactive",title:"No member is inactive",severity:"medium",about:"project",needs:{team:b,now:p},params:m({at_most_days:s(i({min:1,
max:3650}))}),remediation:{text:"remove members who no longer use their access; access tokens count as members too",page:"/-/project_members"},check({team:t,now:u},{
at_most_days:o=d}){let e=f(t,u,o),r=l(t,e,o);return e.length===0?c(r,{actual:[]}):n(r,{actual:e.map(({username:v})=>v)})}});export{k as projectMembersInactive};
