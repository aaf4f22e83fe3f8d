var c=class extends Error{issues;constructor(r){super(`unexpected ${r[0]?.path.join(".")||"shape"}`),this.issues=r}};function y(e,r){let n=[],t=e.read(r,[],n);if(n.
length>0)throw new c(n);return t}function u(e,r,n={}){return{kind:e,rule:n,read(t,a,d){if(typeof t!==r||e==="integer"&&!Number.isSafeInteger(t))return d.push({path:a,
code:t===void 0?"missing":"type",detail:e}),t;let o=e==="text"?t.length:t,{min:i,max:s,pattern:l}=n;return i!==void 0&&o<i&&d.push({path:a,code:"small",detail:i}),
s!==void 0&&o>s&&d.push({path:a,code:"large",detail:s}),l&&!l.test(t)&&d.push({path:a,code:"format",detail:l.source}),t}}}function m(e){return u("text","string",
e)}function g(e){return u("number","number",e)}function b(e){return u("integer","number",e)}function x(){return u("flag","boolean")}function h(e){return{kind:"l\
ist",of:e,read(r,n,t){return Array.isArray(r)?r.map((a,d)=>e.read(a,[...n,d],t)):(t.push({path:n,code:r===void 0?"missing":"type",detail:"list"}),[])}}}function f(e,r=!1){
return{kind:"object",of:{fields:e,isStrict:r},read(n,t,a){if(!p(n))return a.push({path:t,code:n===void 0?"missing":"type",detail:"object"}),{};if(r)for(let o of Object.
keys(n))Object.hasOwn(e,o)||a.push({path:t,code:"unknown_key",detail:o});let d=Object.entries(e).map(([o,i])=>{let s=Object.hasOwn(n,o)?n[o]:void 0;return[o,i.read(
s,[...t,o],a)]});return Object.fromEntries(d)}}}function k(e){return f(e,!0)}function S(e){return{kind:"map",...e?{rule:e}:{},read(r,n,t){return p(r)?r:(t.push(
{path:n,code:"type",detail:"object"}),{})}}}function O(e){return{kind:"value",of:e,read(r,n,t){return e.includes(r)||t.push({path:n,code:r===void 0?"missing":"v\
alue",detail:e}),r}}}function T(...e){return{kind:"either",of:e,read(r,n,t){let a=e.map(o=>{let i=[];return{read:o.read(r,n,i),found:i}}),d=a.find(({found:o})=>o.
length===0);return d||t.push({path:n,code:"alternatives",detail:a.map(({found:o})=>o)}),d?.read}}}function w(e){return{kind:"maybe",of:e,isOptional:!0,read:(n,t,a)=>n==
null?void 0:e.read(n,t,a)}}function F(e){return{kind:"maybe",of:e,read:(n,t,a)=>n===null?null:e.read(n,t,a)}}function R(e){return{kind:"maybe",of:e,isOptional:!0,
read:(n,t,a)=>n===void 0?void 0:e.read(n,t,a)}}function j(e,r){return{kind:"mapped",of:e,read(n,t,a){let d=[],o=e.read(n,t,d);return a.push(...d),d.length===0?r(
o):void 0}}}function p(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var P=["info","low","medium","high","critical"];function A(e){return{kind:"control",...e}}function I(e){return{kind:"field",about:"project",...e}}function C(e,r={}){
return{status:"pass",message:e,...r}}function D(e,r={}){return{status:"fail",message:e,...r}}function U(e){return{status:"unknown",message:e}}export{y as a,m as b,g as c,b as d,x as e,h as f,f as g,k as h,S as i,O as j,T as k,w as l,F as m,R as n,j as o,P as p,A as q,I as r,C as s,D as t,U as u};
