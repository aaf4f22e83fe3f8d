var c=class extends Error{issues;constructor(t){super(`unexpected ${t[0]?.path.join(".")||"shape"}`),this.issues=t}};function y(e,t){let n=[],r=e.read(t,[],n);if(n.
length>0)throw new c(n);return r}function u(e,t,n={}){return{kind:e,rule:n,read(r,a,d){if(typeof r!==t||e==="integer"&&!Number.isSafeInteger(r))return d.push({path:a,
code:r===void 0?"missing":"type",detail:e}),r;let o=e==="text"?r.length:r,{min:i,max:s,pattern:l}=n;return i!==void 0&&o<i&&d.push({path:a,code:"small",detail:i}),
s!==void 0&&o>s&&d.push({path:a,code:"large",detail:s}),l&&!l.test(r)&&d.push({path:a,code:"format",detail:l.source}),r}}}function m(e){return u("text","string",
e)}function g(e){return u("number","number",e)}function b(e){return u("integer","number",e)}function x(){return u("flag","boolean")}function h(e){return{kind:"l\
ist",of:e,read(t,n,r){return Array.isArray(t)?t.map((a,d)=>e.read(a,[...n,d],r)):(r.push({path:n,code:t===void 0?"missing":"type",detail:"list"}),[])}}}function f(e,t=!1){
return{kind:"object",of:{fields:e,isStrict:t},read(n,r,a){if(!p(n))return a.push({path:r,code:n===void 0?"missing":"type",detail:"object"}),{};if(t)for(let o of Object.
keys(n))Object.hasOwn(e,o)||a.push({path:r,code:"unknown_key",detail:o});let d=Object.entries(e).map(([o,i])=>{let s=Object.hasOwn(n,o)?n[o]:void 0;return[o,i.read(
s,[...r,o],a)]});return Object.fromEntries(d)}}}function k(e){return f(e,!0)}function S(e){return{kind:"map",...e?{rule:e}:{},read(t,n,r){return p(t)?t:(r.push(
{path:n,code:"type",detail:"object"}),{})}}}function O(e){return{kind:"value",of:e,read(t,n,r){return e.includes(t)||r.push({path:n,code:t===void 0?"missing":"v\
alue",detail:e}),t}}}function T(...e){return{kind:"either",of:e,read(t,n,r){let a=e.map(o=>{let i=[];return{read:o.read(t,n,i),found:i}}),d=a.find(({found:o})=>o.
length===0);return d||r.push({path:n,code:"alternatives",detail:a.map(({found:o})=>o)}),d?.read}}}function w(e){return{kind:"maybe",of:e,isOptional:!0,read:(n,r,a)=>n==
null?void 0:e.read(n,r,a)}}function F(e){return{kind:"maybe",of:e,read:(n,r,a)=>n===null?null:e.read(n,r,a)}}function R(e){return{kind:"maybe",of:e,isOptional:!0,
read:(n,r,a)=>n===void 0?void 0:e.read(n,r,a)}}function j(e,t){return{kind:"mapped",of:e,read(n,r,a){let d=[],o=e.read(n,r,d);return a.push(...d),d.length===0?t(
o):void 0}}}function p(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var A=["info","low","medium","high","critical"];function P(e){return{kind:"control",...e}}function I(e){return{kind:"field",about:"project",...e}}function C(e,t={}){return{status:"pass",message:e,...t}}function D(e,t={}){return{status:"fail",message:e,...t}}function U(e){return{status:"unknown",message:e}}export{y as a,m as b,g as c,b as d,x as e,h as f,f as g,k as h,S as i,O as j,T as k,w as l,F as m,R as n,j as o,A as p,P as q,I as r,C as s,D as t,U as u};
