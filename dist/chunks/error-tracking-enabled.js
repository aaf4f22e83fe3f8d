import{$39cf_b as a}from"../index.js";import{$2599_d as n}from"../index.js";import{$104c_b as o}from"../index.js";import{$82ce_k as s,$82ce_n as c,$82ce_s as g,
$82ce_x as p}from"../index.js";import{$42a1_b as d}from"../index.js";var l=p(c({active:s()}),g(({active:r})=>({isActive:r}))),m={id:"error_tracking",summary:"Th\
e project's error tracking setting",requiredRole:"Maintainer",scope:"project",async collect({gitlab:r,projectId:t,read:i}){try{return o(l,await r.read(`/project\
s/${t}/error_tracking/settings`))}catch(e){if(!(e instanceof d&&"status"in e&&e.status===404))throw e;return await i(a),null}}},u=n({id:"error_tracking_enabled",
title:"Error tracking is on",description:"True when the project has an error tracking setting, Sentry or integrated, and it is on.",type:"boolean",severity:"low",
needs:{setting:m},remediation:{text:"switch on error tracking under Settings > Monitor",page:"/-/settings/operations"},read({setting:r}){return r===null?{value:!1,
reason:"the project has no error tracking setting"}:{value:r.isActive,reason:`error tracking is ${r.isActive?"on":"off"}`}}});export{u as errorTrackingEnabled};
