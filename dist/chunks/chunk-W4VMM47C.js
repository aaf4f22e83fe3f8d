function u({expected:e}){return typeof e?.rule=="string"?e.rule:void 0}function c(e){return s(e).map(l)}function p(e){let n=i(u(e)??""),r=s(e).filter(([t])=>i(t)!==
n).map(l).filter(t=>!e.message.includes(t));if(r.length===0)return;let d=r.length>o?`; +${r.length-o} more`:"";return`${r.slice(0,o).join("; ")}${d}`}var o=5;function l([
e,n]){return`${e} is ${JSON.stringify(n)}`}function i(e){return e.replace(/\s+/g,"").replaceAll("'",'"')}function s(e){let{actual:n}=e,r=typeof n=="object"&&n!==
null&&!Array.isArray(n);return u(e)!==void 0&&r?Object.entries(n):[]}export{u as a,c as b,p as c,s as d};
