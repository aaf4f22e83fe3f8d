import{f as w}from"./chunk-C4N7MI2M.js";import{a as f}from"./chunk-XHUCYCOH.js";import{b as m}from"./chunk-X7K7ML5I.js";var y="external_control";async function h(e){if(e.id===y)return d(k(e));if(e.rule!==void 0)return(await import("./rule-4TT2EWLI.js")).selectRule(e);if(e.
message?.includes("{{"))return(await import("./filled-NKDOKY6T.js")).selectFilled(e,h);let{loadControl:r,loadField:n,predefinedExpression:o}=await w(e.id,e.
expression?.field),s=await r(e.id);if(s)return e.expression?l(["expression"],`${e.id} takes parameters under with, not an expression`):F(s,e);let i=o(e.id),t=e.
expression??i,a=t&&await n(t.field);if(!a){let{selectUnknown:v}=await import("./unknown-names-N4IR4AO7.js");return v(e,t?.field,h)}let u=a.warning?[`${e.id}: ${a.
warning}`]:i&&!P(i,t)?[`${e.id} has another expression than GitLab's own; GitLab would refuse to import it`]:[];if(!e.with)return{...d(x(a,e,t)),warnings:u};if(!a.
asserted)return l(["with"],`${e.id} takes no parameters; a threshold is set with an expression`);let{Assertion:c,assertedReading:E}=await import("./assertion-FJU2GMUC.js"),
p=[],S=c.read(e.with,[],p);return p.length>0?{problems:[],issues:p,shape:c,warnings:u}:{...d(x({...a,read:()=>E(S)},e,t)),warnings:u}}async function F(e,r){let n=e.
params;if(!n&&r.with)return l(["with"],`${r.id} takes no parameters`);let o=[],s=n?.read(r.with??{},[],o);if(o.length>0)return{problems:[],issues:o,shape:n,warnings:[]};
let i=s;try{e.prepare&&(i=await e.prepare(s))}catch(t){if(t instanceof f)return l(["with","pattern"],`pattern is not a valid RE2 expression: ${t.message}`);throw t}
return d({...g(e,r),expected:s??null,judge:t=>b(e.check(t,i),r)})}function x(e,r,n){return{...g(e,r),expected:n,judge:o=>b(m(e.read(o),n),r)}}function k(e){return{
id:e.id,title:e.title??"Answered by an external service",severity:e.severity??"info",about:"project",needs:{},expected:null,remediation:{text:"the service behin\
d this control answers it"},...C(e),judge:void 0}}function g(e,r){return{id:r.id,title:r.title??e.title,severity:r.severity??e.severity,about:e.about,needs:e.needs,
remediation:r.remediation===void 0?e.remediation:{...e.remediation,text:r.remediation},...C(r)}}function C({phase:e,enforce_from:r,final:n=!1}){let o=r===void 0?
void 0:Date.parse(r);return{isFinal:n,phase:e??(o===void 0?"enforce":"warn"),enforcedFromMs:o}}function b(e,r){return e.status!=="fail"||r.message===void 0?e:{...e,
message:`${r.message} (${e.message})`}}function P(e,r){return e.field===r.field&&e.operator===r.operator&&e.value===r.value}function d(e){return{control:e,problems:[],
issues:[],warnings:[]}}function l(e,r){return{problems:[{path:e,message:r}],issues:[],warnings:[]}}export{h as a,C as b,d as c};
