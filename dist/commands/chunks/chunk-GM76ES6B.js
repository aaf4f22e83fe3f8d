import{f as w}from"./chunk-6UREDCDG.js";import{a as f}from"./chunk-XHUCYCOH.js";import{b as m}from"./chunk-2AWVKLQT.js";async function h(e){if(e.id==="external_control")return d((await import("./external-JBCPXTON.js")).external(e));if(e.rule!==void 0)return(await import("./rule-2NAIET6T.js")).
selectRule(e);if(e.message?.includes("{{"))return(await import("./filled-NKDOKY6T.js")).selectFilled(e,h);let{loadControl:r,loadBuiltInControl:t,predefinedExpression:o}=await w(
e.id,e.expression?.field),s=await r(e.id);if(s)return e.expression?l(["expression"],`${e.id} takes parameters under with, not an expression`):y(s,e);let i=o(e.id),
n=e.expression??i,a=n&&await t(n.field);if(!a){let{selectUnknown:b}=await import("./unknown-names-FCVK7FRG.js");return b(e,n?.field,h)}let p=a.warning?[`${e.id}: ${a.
warning}`]:i&&!v(i,n)?[`${e.id} has another expression than GitLab's own; GitLab would refuse to import it`]:[];if(!e.with)return{...d(g(a,e,n)),warnings:p};if(!a.
asserted)return l(["with"],`${e.id} takes no parameters; a threshold is set with an expression`);let{Assertion:c,assertedValue:E}=await import("./assertion-GE2RG3CF.js"),
u=[],S=c.read(e.with,[],u);return u.length>0?{problems:[],issues:u,shape:c,warnings:p}:{...d(g({...a,read:()=>E(S)},e,n)),warnings:p}}async function y(e,r){let t=e.
params;if(!t&&r.with)return l(["with"],`${r.id} takes no parameters`);let o=[],s=t?.read(r.with??{},[],o);if(o.length>0)return{problems:[],issues:o,shape:t,warnings:[]};
let i=s;try{e.prepare&&(i=await e.prepare(s))}catch(n){if(n instanceof f)return l(["with","pattern"],`pattern is not a valid RE2 expression: ${n.message}`);throw n}
return d({...x(e,r),needs:{...e.needs,...await e.needsFor?.(s)},expected:s??null,judge:n=>C(e.check(n,i),r)})}function g(e,r,t){return{...x(e,r),expected:t,judge:o=>C(
m(e.read(o),t),r)}}function x(e,r){return{id:r.id,title:r.title??e.title,severity:r.severity??e.severity,scope:e.scope,needs:e.needs,remediation:r.remediation===
void 0?e.remediation:{...e.remediation,text:r.remediation},...k(r)}}function k({phase:e,enforce_from:r,final:t=!1}){let o=r===void 0?void 0:Date.parse(r);return{
isFinal:t,phase:e??(o===void 0?"enforce":"warn"),enforcedFromMs:o}}function C(e,r){return e.status!=="fail"||r.message===void 0?e:{...e,message:`${r.message} (${e.
message})`}}function v(e,r){return e.field===r.field&&e.operator===r.operator&&e.value===r.value}function d(e){return{control:e,problems:[],issues:[],warnings:[]}}
function l(e,r){return{problems:[{path:e,message:r}],issues:[],warnings:[]}}export{h as a,k as b,d as c};
