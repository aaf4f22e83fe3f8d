import{b as m}from"./chunk-XHUCYCOH.js";import{c as f,g as c}from"./chunk-7J7MU3VY.js";function s(t,e){let[r="",...i]=t.split("*"),n=i.pop();if(n===void 0)return e===t;if(e.length<r.length+n.length||!e.startsWith(r)||!e.endsWith(n))return!1;let o=r.
length;for(let a of i){let l=e.indexOf(a,o);if(l<0)return!1;o=l+a.length}return o<=e.length-n.length}function N(t){return c(f({min:1,max:255,description:`${t}: a name, a name with *, or /an RE2 expression/`}))}async function p(t){let[,e]=/^\/(.+)\/$/s.exec(t)??
[];return e!==void 0?{wanted:t,matches:await m(e)}:{wanted:t,matches:r=>s(t,r)||s(t,h(r))}}function S(t=[]){return Promise.all(t.map(p))}function h(t){return t.
replace(/(?: \d+\/\d+|: \[[^\]]*\])$/,"")}export{s as a,N as b,S as c};
