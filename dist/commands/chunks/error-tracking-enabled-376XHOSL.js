import{b as s}from"./chunk-FJUX2Q53.js";import{d as c}from"./chunk-5CR5D7FZ.js";import"./chunk-J5WW4HX6.js";import{b as o,f as i,h as n,q as a}from"./chunk-7J7MU3VY.js";
import{b as e}from"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var l=a(n({active:i()}),({active:r})=>({isActive:r})),p={id:"error_tracking",summary:"The project's error tracking setting",right:"Maintainer",about:"project",async collect({
gitlab:r,projectId:g,read:f}){try{return o(l,await r.read(`/projects/${g}/error_tracking/settings`))}catch(t){if(!(t instanceof e&&"status"in t&&t.status===404))
throw t;return await f(s),null}}};var j=c({id:"error_tracking_enabled",title:"Error tracking is on",type:"boolean",severity:"low",needs:{setting:p},remediation:{text:"switch on error tracking un\
der Settings > Monitor",page:"/-/settings/operations"},read({setting:r}){return r===null?{value:!1,because:"the project has no error tracking setting"}:{value:r.
isActive,because:`error tracking is ${r.isActive?"on":"off"}`}}});export{j as errorTrackingEnabled};
