import{b as a}from"./shared-project.js";import{d as o}from"./shared-controls-define.js";import"./shared-facts-define.js";import{b as n}from"./shared-schema.js";
import"./shared-checks.js";import{k as s,n as c,t as g,y as p}from"./shared-api.js";import{b as m}from"./shared-shared-errors.js";import"./shared-bundler.js";var d=p(
c({active:s()}),g(({active:r})=>({isActive:r}))),l={id:"error_tracking",summary:"The project's error tracking setting",requiredRole:"Maintainer",scope:"project",
async collect({gitlab:r,projectId:e,read:i}){try{return n(d,await r.read(`/projects/${e}/error_tracking/settings`))}catch(t){if(!(t instanceof m&&"status"in t&&
t.status===404))throw t;return await i(a),null}}},u=o({id:"error_tracking_enabled",title:"Error tracking is on",description:"True when the project has an error \
tracking setting, Sentry or integrated, and it is on.",type:"boolean",severity:"low",needs:{setting:l},remediation:{text:"switch on error tracking under Setting\
s > Monitor",page:"/-/settings/operations"},read({setting:r}){return r===null?{value:!1,reason:"the project has no error tracking setting"}:{value:r.isActive,reason:`\
error tracking is ${r.isActive?"on":"off"}`}}});export{u as errorTrackingEnabled};
