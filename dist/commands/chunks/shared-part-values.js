function i({expected:e}){return typeof e?.rule=="string"?e.rule:void 0}function s(e){return u(e).map(a)}function f(e){let r=c(i(e)??""),t=u(e).filter(([n])=>c(n)!==
r).map(a).filter(n=>!e.message.includes(n));if(t.length===0)return;let o=t.length>l?`; +${t.length-l} more`:"";return`${t.slice(0,l).join("; ")}${o}`}var l=5;function a([
e,r]){return`${e} is ${JSON.stringify(r)}`}function c(e){return e.replace(/\s+/g,"").replaceAll("'",'"')}function u(e){let{actual:r}=e,t=typeof r=="object"&&r!==
null&&!Array.isArray(r);return i(e)!==void 0&&t?Object.entries(r):[]}export{i as a,s as b,f as c,u as d};
