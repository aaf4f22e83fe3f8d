import{$b_b as c}from"../index.js";import{$8_d as s}from"../index.js";import{$d_b as o,$d_f as i,$d_h as n,$d_q as a}from"../index.js";
import{$4_b as e}from"../index.js";var l=a(n({active:i()}),({active:r})=>({isActive:r})),p={id:"error_tracking",summary:"The project's error tracking setting",right:"Maintainer",about:"project",async collect({
gitlab:r,projectId:g,read:f}){try{return o(l,await r.read(`/projects/${g}/error_tracking/settings`))}catch(t){if(!(t instanceof e&&"status"in t&&t.status===404))
throw t;return await f(c),null}}};var j=s({id:"error_tracking_enabled",title:"Error tracking is on",type:"boolean",severity:"low",needs:{setting:p},remediation:{text:"switch on error tracking un\
der Settings > Monitor",page:"/-/settings/operations"},read({setting:r}){return r===null?{value:!1,because:"the project has no error tracking setting"}:{value:r.
isActive,because:`error tracking is ${r.isActive?"on":"off"}`}}});export{j as errorTrackingEnabled};
