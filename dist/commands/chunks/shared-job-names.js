import{b as o}from"./shared-pattern.js";import{a as n}from"./shared-stars.js";import{d as r}from"./shared-schema.js";import{m}from"./shared-api.js";function i(a){
return m(r(255,`${a}: a name, a name with *, or /an RE2 expression/`))}async function s(a){let[,t]=/^\/(.+)\/$/s.exec(a)??[];return t!==void 0?{wanted:a,matches:await o(
t)}:{wanted:a,matches:e=>n(a,e)||n(a,f(e))}}function c(a=[]){return Promise.all(a.map(s))}function f(a){return a.replace(/(?: \d+\/\d+|: \[[^\]]*\])$/,"")}export{i as a,c as b};
