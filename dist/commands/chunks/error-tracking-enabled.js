import{e as i}from"./shared-controls-define.js";import{a as o}from"./shared-absent.js";import"./shared-facts-define.js";import{b as n}from"./shared-schema.js";import"./shared-checks.js";
import{A as a,l as s,o as c,v as g}from"./shared-api.js";import"./shared-shared-errors.js";import"./shared-bundler.js";var p=a(c({active:s()}),g(({active:r})=>({
isActive:r}))),l={id:"error_tracking",summary:"The project's error tracking setting",requiredRole:"Maintainer",scope:"project",async collect({gitlab:r,projectId:e}){
try{return n(p,await r.read(`/projects/${e}/error_tracking/settings`))}catch(t){if(o(t,"404 Error Tracking Setting Not Found"))return null;throw t}}},d=i({id:"e\
rror_tracking_enabled",title:"Error tracking is on",description:"True when the project has an error tracking setting, Sentry or integrated, and it is on.",type:"\
boolean",severity:"low",needs:{setting:l},remediation:{text:"switch on error tracking under Settings > Monitor",page:"/-/settings/operations"},read({setting:r}){
return r===null?{value:!1,reason:"the project has no error tracking setting"}:{value:r.isActive,reason:`error tracking is ${r.isActive?"on":"off"}`}}});export{d as errorTrackingEnabled};
