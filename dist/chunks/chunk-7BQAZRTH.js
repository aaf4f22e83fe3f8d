import{$8_b as u}from"../index.js";import{$e_c as l,$e_g as f}from"../index.js";function h(t){return f(l({min:1,max:255,about:`${t}: a name, a name with *, or /an RE2 expression/`}))}async function g(t){let[,e]=/^\/(.+)\/$/s.exec(t)??[];return e!==
void 0?{wanted:t,matches:await u(e)}:{wanted:t,matches:n=>c(t,n)||c(t,m(n))}}function x(t=[]){return Promise.all(t.map(g))}function c(t,e){let[n="",...o]=t.split(
"*"),r=o.pop();if(r===void 0)return e===t;if(!e.startsWith(n)||e.length<n.length+r.length||!e.endsWith(r))return!1;let i=n.length;for(let s of o){let a=e.indexOf(
s,i);if(a<0)return!1;i=a+s.length}return i<=e.length-r.length}function m(t){return t.replace(/(?: \d+\/\d+|: \[[^\]]*\])$/,"")}export{h as a,x as b};
