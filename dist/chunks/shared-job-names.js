import{a as e}from"./shared-stars.js";import{$bf35_b as n}from"../index.js";import{$104c_d as s}from"../index.js";import{$82ce_A as m,$82ce_m as c}from"../index.js";
function i(a,t){let r=t===void 0?"":`; ${t} by default`,o=`${a}: names, names with *, or /RE2 expressions/${r}`;return c(s(255)).check(m(o))}async function f(a){
let[,t]=/^\/(.+)\/$/s.exec(a)??[];return t!==void 0?{wanted:a,matches:await n(t)}:{wanted:a,matches:r=>e(a,r)||e(a,$(r))}}function u(a=[]){return Promise.all(a.
map(f))}function $(a){return a.replace(/(?: \d+\/\d+|: \[[^\]]*\])$/,"")}export{i as a,u as b};
