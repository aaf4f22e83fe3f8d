import{$bf35_b as f}from"../index.js";import{$104c_d as c}from"../index.js";import{$82ce_m as m}from"../index.js";function i(e,n){let[t="",...o]=e.split("*"),r=o.
pop();if(r===void 0)return n===e;if(n.length<t.length+r.length||!n.startsWith(t)||!n.endsWith(r))return!1;let a=t.length;for(let s of o){let l=n.indexOf(s,a);if(l<
0)return!1;a=l+s.length}return a<=n.length-r.length}function u(e){return m(c(255,`${e}: a name, a name with *, or /an RE2 expression/`))}async function h(e){let[
,n]=/^\/(.+)\/$/s.exec(e)??[];return n!==void 0?{wanted:e,matches:await f(n)}:{wanted:e,matches:t=>i(e,t)||i(e,d(t))}}function p(e=[]){return Promise.all(e.map(
h))}function d(e){return e.replace(/(?: \d+\/\d+|: \[[^\]]*\])$/,"")}export{i as a,u as b,p as c};
