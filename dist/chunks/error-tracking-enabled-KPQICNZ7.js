import{$b_b as c}from"../index.js";import{$8_d as s}from"../index.js";import{$d_b as o,$d_f as i,$d_h as n,$d_q as a}from"../index.js";
import{$4_b as t}from"../index.js";var f=a(n({active:i()}),({active:r})=>({isActive:r})),p={id:"error_tracking",summary:"The project's error tracking setting",requiredRole:"Maintainer",scope:"pro\
ject",async collect({gitlab:r,projectId:g,read:l}){try{return o(f,await r.read(`/projects/${g}/error_tracking/settings`))}catch(e){if(!(e instanceof t&&"status"in
e&&e.status===404))throw e;return await l(c),null}}};var T=s({id:"error_tracking_enabled",title:"Error tracking is on",type:"boolean",severity:"low",needs:{setting:p},remediation:{text:"switch on error tracking un\
der Settings > Monitor",page:"/-/settings/operations"},read({setting:r}){return r===null?{value:!1,reason:"the project has no error tracking setting"}:{value:r.
isActive,reason:`error tracking is ${r.isActive?"on":"off"}`}}});export{T as errorTrackingEnabled};
