import{c as g}from"./shared-text.js";var o={secret:"[secret removed]",address:"[email address removed]"},l=6,f=[/(?<![A-Za-z0-9])gl[a-z]{2,10}-[\w.-]{16,300}/g,
/(?<![A-Za-z0-9])GR1348941[\w-]{16,300}/g,/\beyJ[\w-]{8,4000}\.eyJ[\w-]{8,4000}\.[\w-]{8,4000}/g,/\b(?:gh[opsu]_\w{20,255}|github_pat_\w{20,255}|xox[abprs]-[\w-]{10,255}|AKIA[0-9A-Z]{16})/g,
/-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]{0,20000}?(?:-----END [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----|$)/g,/-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----[A-Za-z0-9+/=\s\\]{0,20000}/g],
u=/(\/\/)[^\s/@]{1,400}@/g,A=/([?&;](?:[\w-]{0,40}(?:token|secret|signature|key)|password|sig)=)[^&;#\s"']{1,4000}/gi,w=/\b(authorization["']?[ \t]{0,3}[:=][ \t]{0,3}["']?(?:bearer|basic|token)[ \t]{1,3})[^\s"'`,]{4,4000}/gi,
y=/\b(\w{0,40}(?:password|passwd|secret|token|api_?key|private_?key)["']?[ \t]{0,3}[:=][ \t]{0,3}["']?)(?![$[])[^\s"'`,;]{4,4000}/gi,b=/[\p{L}\p{N}._%+'-]{1,64}(?:@|%40)(?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}]{2,63}/gu,
d=/(?:token|secret|password|passphrase|private_?key|authorization)$/i;function m(r,s=!1){let a=[...r,...r.map(encodeURIComponent)].filter(t=>t.length>=l).sort((t,e)=>e.
length-t.length);return(t,e)=>e instanceof Map?[...e]:e instanceof Set?[...e]:ArrayBuffer.isView(e)?`${e.byteLength} bytes`:typeof e=="bigint"?String(e):typeof e==
"string"?d.test(t)&&e!==""?o.secret:c(e,a,s):$(e)?E(e,a,s):e}function c(r,s,a){let t=r;for(let e of s)t=t.replaceAll(e,o.secret);for(let e of f)t=t.replace(e,o.
secret);for(let e of[A,w,y])t=t.replace(e,`$1${o.secret}`);return t=g(t.replace(u,`$1${o.secret}@`)),a?t:t.replace(b,o.address)}function E(r,s,a){let t=Object.entries(
r),e=t.map(([n])=>c(n,s,a));return e.every((n,i)=>n===t[i]?.[0])?r:Object.fromEntries(t.map(([,n],i)=>{let p=e[i]??"";return[e.indexOf(p)===i?p:`${p} (${i+1})`,
n]}))}function $(r){return typeof r=="object"&&r!==null&&!Array.isArray(r)}export{m as a};
