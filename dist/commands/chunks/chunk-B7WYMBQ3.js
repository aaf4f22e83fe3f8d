import{f as w}from"./chunk-M4CQFTVH.js";import{a as f}from"./chunk-XHUCYCOH.js";import{b as m}from"./chunk-E33LJ6OX.js";var F="external_control";async function h(e){if(e.id===F)return d(k(e));if(e.rule!==void 0)return(await import("./rule-3A5WFD62.js")).selectRule(e);if(e.
message?.includes("{{"))return(await import("./filled-NKDOKY6T.js")).selectFilled(e,h);let{loadControl:n,loadField:t,predefinedExpression:o}=await w(e.id,e.
expression?.field),s=await n(e.id);if(s)return e.expression?l(["expression"],`${e.id} takes parameters under with, not an expression`):y(s,e);let i=o(e.id),r=e.
expression??i,a=r&&await t(r.field);if(!a){let{selectUnknown:v}=await import("./unknown-names-WI4DKQRY.js");return v(e,r?.field,h)}let u=a.warning?[`${e.id}: ${a.
warning}`]:i&&!P(i,r)?[`${e.id} has another expression than GitLab's own; GitLab would refuse to import it`]:[];if(!e.with)return{...d(g(a,e,r)),warnings:u};if(!a.
asserted)return l(["with"],`${e.id} takes no parameters; a threshold is set with an expression`);let{Assertion:c,assertedReading:E}=await import("./assertion-FJU2GMUC.js"),
p=[],S=c.read(e.with,[],p);return p.length>0?{problems:[],issues:p,shape:c,warnings:u}:{...d(g({...a,read:()=>E(S)},e,r)),warnings:u}}async function y(e,n){let t=e.
params;if(!t&&n.with)return l(["with"],`${n.id} takes no parameters`);let o=[],s=t?.read(n.with??{},[],o);if(o.length>0)return{problems:[],issues:o,shape:t,warnings:[]};
let i=s;try{e.prepare&&(i=await e.prepare(s))}catch(r){if(r instanceof f)return l(["with","pattern"],`pattern is not a valid RE2 expression: ${r.message}`);throw r}
return d({...x(e,n),needs:{...e.needs,...await e.needsFor?.(s)},expected:s??null,judge:r=>b(e.check(r,i),n)})}function g(e,n,t){return{...x(e,n),expected:t,judge:o=>b(
m(e.read(o),t),n)}}function k(e){return{id:e.id,title:e.title??"Answered by an external service",severity:e.severity??"info",about:"project",needs:{},expected:null,
remediation:{text:"the service behind this control answers it"},...C(e),judge:void 0}}function x(e,n){return{id:n.id,title:n.title??e.title,severity:n.severity??
e.severity,about:e.about,needs:e.needs,remediation:n.remediation===void 0?e.remediation:{...e.remediation,text:n.remediation},...C(n)}}function C({phase:e,enforce_from:n,
final:t=!1}){let o=n===void 0?void 0:Date.parse(n);return{isFinal:t,phase:e??(o===void 0?"enforce":"warn"),enforcedFromMs:o}}function b(e,n){return e.status!=="\
fail"||n.message===void 0?e:{...e,message:`${n.message} (${e.message})`}}function P(e,n){return e.field===n.field&&e.operator===n.operator&&e.value===n.value}function d(e){
return{control:e,problems:[],issues:[],warnings:[]}}function l(e,n){return{problems:[{path:e,message:n}],issues:[],warnings:[]}}export{h as a,C as b,d as c};
