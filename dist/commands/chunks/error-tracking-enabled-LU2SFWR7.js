import{b as s}from"./chunk-G436ABEP.js";import{d as c}from"./chunk-AQ7DEGON.js";import"./chunk-J5WW4HX6.js";import{b as o,f as i,h as n,q as a}from"./chunk-7J7MU3VY.js";
import{b as t}from"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var f=a(n({active:i()}),({active:r})=>({isActive:r})),p={id:"error_tracking",summary:"The project's error tracking setting",requiredRole:"Maintainer",scope:"pro\
ject",async collect({gitlab:r,projectId:g,read:l}){try{return o(f,await r.read(`/projects/${g}/error_tracking/settings`))}catch(e){if(!(e instanceof t&&"status"in
e&&e.status===404))throw e;return await l(s),null}}};var T=c({id:"error_tracking_enabled",title:"Error tracking is on",type:"boolean",severity:"low",needs:{setting:p},remediation:{text:"switch on error tracking un\
der Settings > Monitor",page:"/-/settings/operations"},read({setting:r}){return r===null?{value:!1,reason:"the project has no error tracking setting"}:{value:r.
isActive,reason:`error tracking is ${r.isActive?"on":"off"}`}}});export{T as errorTrackingEnabled};
