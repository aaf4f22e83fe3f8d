import{a as i}from"./shared-absent.js";import{$2599_e as n}from"../index.js";import{$104c_b as o}from"../index.js";import{$82ce_k as a,$82ce_n as s,$82ce_t as c,
$82ce_y as g}from"../index.js";var l=g(s({active:a()}),c(({active:r})=>({isActive:r}))),p={id:"error_tracking",summary:"The project's error tracking setting",requiredRole:"\
Maintainer",scope:"project",async collect({gitlab:r,projectId:t}){try{return o(l,await r.read(`/projects/${t}/error_tracking/settings`))}catch(e){if(i(e,"404 Er\
ror Tracking Setting Not Found"))return null;throw e}}},d=n({id:"error_tracking_enabled",title:"Error tracking is on",description:"True when the project has an \
error tracking setting, Sentry or integrated, and it is on.",type:"boolean",severity:"low",needs:{setting:p},remediation:{text:"switch on error tracking under S\
ettings > Monitor",page:"/-/settings/operations"},read({setting:r}){return r===null?{value:!1,reason:"the project has no error tracking setting"}:{value:r.isActive,
reason:`error tracking is ${r.isActive?"on":"off"}`}}});export{d as errorTrackingEnabled};
