import{b as o,c as i}from"./shared-selection.js";import{a as s,b as t,e as d}from"./shared-predefined.js";import{d as l}from"./shared-schema.js";import{C as u,l as f,
p as c}from"./shared-api.js";import{b as a}from"./shared-nearest.js";function p(e){return{id:e.id,title:e.title??"Answered by an external service",severity:e.severity??
"info",scope:"project",needs:{},expected:null,remediation:{text:"look at the service that answers this control"},...i(e),judge:void 0}}function h(e){return t.find(
r=>d(r)?.field===e)??e}var m=c({value:f().check(u("The value that the control asserts instead of reading one")),reason:l(2e3,"Why the value is true, for people \
who read the report")});function v({value:e,reason:r}){return{value:e,reason:`asserted by the policy's author, not read from GitLab: ${r}`,note:"an assertion: n\
othing was read from GitLab"}}function b({id:e},r){if(r!==void 0)return o(["expression","field"],`unknown field: ${r}${a(r,s)}`);let n=a(e,t)||"; a new id requi\
res an expression or a rule";return o(["id"],`unknown control: ${e}${n}`)}export{p as a,h as b,m as c,v as d,b as e};
