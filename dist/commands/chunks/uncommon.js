import{b as r,c as i}from"./shared-selection.js";import{a as s,b as a}from"./shared-predefined.js";import{d}from"./shared-schema.js";import"./shared-checks.js";
import{b as n}from"./shared-nearest.js";import{k as l,o as u}from"./shared-api.js";import"./shared-bundler.js";function f(e){return{id:e.id,title:e.title??"Answ\
ered by an external service",severity:e.severity??"info",scope:"project",needs:{},expected:null,remediation:{text:"the service behind this control answers it"},
...i(e),judge:void 0}}var m=u({value:l(),reason:d(2e3)});function p({value:e,reason:o}){return{value:e,reason:`asserted by the policy's author, not read from Gi\
tLab: ${o}`,note:"an assertion: nothing of GitLab was looked at"}}function c({id:e},o){if(o!==void 0)return r(["expression","field"],`unknown field: ${o}${n(o,s)}`);
let t=n(e,a)||"; an id of your own needs an expression or a rule";return r(["id"],`unknown control: ${e}${t}`)}export{m as Assertion,p as assertedValue,f as external,c as unknownEntry};
