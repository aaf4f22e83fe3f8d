import{a as n}from"./shared-stars.js";import{$bf35_b as o}from"../index.js";import{$104c_d as r}from"../index.js";import{$82ce_m as m}from"../index.js";function i(a){
return m(r(255,`${a}: a name, a name with *, or /an RE2 expression/`))}async function s(a){let[,e]=/^\/(.+)\/$/s.exec(a)??[];return e!==void 0?{wanted:a,matches:await o(
e)}:{wanted:a,matches:t=>n(a,t)||n(a,f(t))}}function c(a=[]){return Promise.all(a.map(s))}function f(a){return a.replace(/(?: \d+\/\d+|: \[[^\]]*\])$/,"")}export{i as a,c as b};
