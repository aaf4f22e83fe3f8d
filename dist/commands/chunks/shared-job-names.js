import{b as f}from"./shared-pattern.js";import{d as m}from"./shared-schema.js";import{m as u}from"./shared-api.js";function i(e,n){let[t="",...o]=e.split("*"),r=o.
pop();if(r===void 0)return n===e;if(n.length<t.length+r.length||!n.startsWith(t)||!n.endsWith(r))return!1;let a=t.length;for(let s of o){let l=n.indexOf(s,a);if(l<
0)return!1;a=l+s.length}return a<=n.length-r.length}function c(e){return u(m(255,`${e}: a name, a name with *, or /an RE2 expression/`))}async function h(e){let[
,n]=/^\/(.+)\/$/s.exec(e)??[];return n!==void 0?{wanted:e,matches:await f(n)}:{wanted:e,matches:t=>i(e,t)||i(e,d(t))}}function p(e=[]){return Promise.all(e.map(
h))}function d(e){return e.replace(/(?: \d+\/\d+|: \[[^\]]*\])$/,"")}export{i as a,c as b,p as c};
