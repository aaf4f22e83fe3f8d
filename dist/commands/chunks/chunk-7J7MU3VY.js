var p=class extends Error{issues;constructor(t){super(`unexpected ${t[0]?.path.join(".")||"shape"}`),this.issues=t}};function h(e,t){let n=[],r=e.read(t,[],n);if(n.
length>0)throw new p(n);return r}function s(e,t,n={}){return{kind:e,rule:n,read(r,o,d){if(typeof r!==t||e==="integer"&&!Number.isSafeInteger(r))return d.push({path:o,
code:r===void 0?"missing":"type",detail:e}),r;let a=e==="text"?r.length:r,{min:i,max:u,pattern:f,says:l}=n;return i!==void 0&&a<i&&d.push({path:o,code:"small",detail:i}),
u!==void 0&&a>u&&d.push({path:o,code:"large",detail:u}),f&&!f.test(r)&&d.push({path:o,code:"format",detail:l}),r}}}function m(e){return s("text","string",e)}function b(e){
return s("number","number",e)}function x(e){return s("integer","number",e)}function g(){return s("flag","boolean")}function S(e){return{kind:"list",of:e,read(t,n,r){
return Array.isArray(t)?t.map((o,d)=>e.read(o,[...n,d],r)):(r.push({path:n,code:t===void 0?"missing":"type",detail:"list"}),[])}}}function y(e,t=!1){return{kind:"\
object",of:{fields:e,isStrict:t},read(n,r,o){if(!c(n))return o.push({path:r,code:n===void 0?"missing":"type",detail:"object"}),{};if(t)for(let a of Object.keys(
n))Object.hasOwn(e,a)||o.push({path:r,code:"unknown_key",detail:a});let d=Object.entries(e).map(([a,i])=>{let u=Object.hasOwn(n,a)?n[a]:void 0;return[a,i.read(u,
[...r,a],o)]});return Object.fromEntries(d)}}}function T(e){return y(e,!0)}function O(e){return{kind:"map",...e?{rule:e}:{},read(t,n,r){return c(t)?t:(r.push({path:n,
code:"type",detail:"object"}),{})}}}function k(){return{kind:"any",read:e=>e}}function j(e){return{kind:"value",of:e,read(t,n,r){return e.includes(t)||r.push({path:n,
code:t===void 0?"missing":"value",detail:e}),t}}}function w(...e){return{kind:"either",of:e,read(t,n,r){let o=e.map(a=>{let i=[];return{read:a.read(t,n,i),found:i}}),
d=o.find(({found:a})=>a.length===0);return d||r.push({path:n,code:"alternatives",detail:o.map(({found:a})=>a)}),d?.read}}}function F(e){return{kind:"maybe",of:e,
isOptional:!0,read:(n,r,o)=>n==null?void 0:e.read(n,r,o)}}function R(e){return{kind:"maybe",of:e,read:(n,r,o)=>n===null?null:e.read(n,r,o)}}function I(e){return{
kind:"maybe",of:e,isOptional:!0,read:(n,r,o)=>n===void 0?void 0:e.read(n,r,o)}}function A(e,t){return{kind:"mapped",of:e,read(n,r,o){let d=[],a=e.read(n,r,d);return o.
push(...d),d.length===0?t(a):void 0}}}function c(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}export{p as a,h as b,m as c,b as d,x as e,g as f,S as g,y as h,T as i,O as j,k,j as l,w as m,F as n,R as o,I as p,A as q};
