import{b as e}from"./shared-pattern.js";import{a as n}from"./shared-stars.js";import{d as s}from"./shared-schema.js";import{C as i,n as m}from"./shared-api.js";
function c(a,t){let r=t===void 0?"":`; ${t} by default`,o=`${a}: names, names with *, or /RE2 expressions/${r}`;return m(s(255)).check(i(o))}async function f(a){
let[,t]=/^\/(.+)\/$/s.exec(a)??[];return t!==void 0?{wanted:a,matches:await e(t)}:{wanted:a,matches:r=>n(a,r)||n(a,d(r))}}function u(a=[]){return Promise.all(a.
map(f))}function d(a){return a.replace(/(?: \d+\/\d+|: \[[^\]]*\])$/,"")}export{c as a,u as b};
