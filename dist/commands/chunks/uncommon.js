import{b as o,c as a}from"./shared-selection.js";import{a as i,b as s}from"./shared-predefined.js";import{d}from"./shared-schema.js";import"./shared-checks.js";
import{k as l,o as u}from"./shared-api.js";import{b as n}from"./shared-nearest.js";import"./shared-bundler.js";function m(e){return{id:e.id,title:e.title??"Answ\
ered by an external service",severity:e.severity??"info",scope:"project",needs:{},expected:null,remediation:{text:"look at the service that answers this control"},
...a(e),judge:void 0}}var p=u({value:l(),reason:d(2e3)});function f({value:e,reason:r}){return{value:e,reason:`asserted by the policy's author, not read from Gi\
tLab: ${r}`,note:"an assertion: nothing was read from GitLab"}}function c({id:e},r){if(r!==void 0)return o(["expression","field"],`unknown field: ${r}${n(r,i)}`);
let t=n(e,s)||"; a new id requires an expression or a rule";return o(["id"],`unknown control: ${e}${t}`)}export{p as Assertion,f as assertedValue,m as external,c as unknownEntry};
