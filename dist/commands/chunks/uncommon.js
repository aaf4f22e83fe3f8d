import{b as n,c as i}from"./shared-selection.js";import{a as s,b as o,e as d}from"./shared-predefined.js";import{d as l}from"./shared-schema.js";import"./shared-checks.js";
import{k as u,o as f}from"./shared-api.js";import{b as t}from"./shared-nearest.js";import"./shared-bundler.js";function m(e){return{id:e.id,title:e.title??"Answ\
ered by an external service",severity:e.severity??"info",scope:"project",needs:{},expected:null,remediation:{text:"look at the service that answers this control"},
...i(e),judge:void 0}}function p(e){return o.find(r=>d(r)?.field===e)??e}var c=f({value:u(),reason:l(2e3)});function v({value:e,reason:r}){return{value:e,reason:`\
asserted by the policy's author, not read from GitLab: ${r}`,note:"an assertion: nothing was read from GitLab"}}function b({id:e},r){if(r!==void 0)return n(["ex\
pression","field"],`unknown field: ${r}${t(r,s)}`);let a=t(e,o)||"; a new id requires an expression or a rule";return n(["id"],`unknown control: ${e}${a}`)}export{c as Assertion,v as assertedValue,p as controlOf,m as external,b as unknownEntry};
