function s({expected:e}){return typeof e?.rule=="string"?e.rule:void 0}function c(e){return d(e).map(u)}function f(e){let n=i(s(e)??""),r=d(e).filter(([t])=>i(t)!==
n).map(u).filter(t=>!e.message.includes(t));if(r.length===0)return;let l=r.length>o?`; +${r.length-o} more`:"";return`${r.slice(0,o).join("; ")}${l}`}var o=5;function u([
e,n]){return`${e} is ${JSON.stringify(n)}`}function i(e){return e.replace(/\s+/g,"").replaceAll("'",'"')}function d(e){let{actual:n}=e,r=typeof n=="object"&&n!==
null&&!Array.isArray(n);return s(e)!==void 0&&r?Object.entries(n):[]}export{s as a,c as b,f as c,d};
