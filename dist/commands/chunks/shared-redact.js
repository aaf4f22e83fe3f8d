import{a as g}from"./shared-secrets.js";import{c as f}from"./shared-text.js";var n={secret:g,address:"[email address removed]"},u=[/(?<![A-Za-z0-9])gl[a-z]{2,10}-[\w.-]{16,300}/g,
/(?<![A-Za-z0-9])GR1348941[\w-]{16,300}/g,/\beyJ[\w-]{8,4000}\.eyJ[\w-]{8,4000}\.[\w-]{8,4000}/g,/\b(?:gh[opsu]_\w{20,255}|github_pat_\w{20,255}|xox[abprs]-[\w-]{10,255}|AKIA[0-9A-Z]{16})/g,
/-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]{0,20000}?(?:-----END [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----|$)/g,/-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----[A-Za-z0-9+/=\s\\]{0,20000}/g],
w=/(\/\/)[^\s/@]{1,400}@/g,y=/([?&;](?:[\w-]{0,40}(?:token|secret|signature|key)|password|sig)=)(?!\[secret)[^&;#\s"']{1,4000}/gi,A=/\b(authorization["']?[ \t]{0,3}[:=][ \t]{0,3}["']?(?:bearer|basic|token)[ \t]{1,3})(?!\[secret)[^\s"'`,]{4,4000}/gi,
b=/\b(\w{0,40}(?:password|passwd|secret|token|api_?key|private_?key)["']?[ \t]{0,3}[:=][ \t]{0,3}["']?)(?![$[])[^\s"'`,;]{4,4000}/gi,l=/[\p{L}\p{N}._%+'-]{1,64}(?:@|%40)(?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}]{2,63}/gu,
d=/(?:token|secret|password|passphrase|private_?key|authorization)$/i;function E(r,s=!1){return(a,e)=>e instanceof Map?[...e]:e instanceof Set?[...e]:ArrayBuffer.
isView(e)?`${e.byteLength} bytes`:typeof e=="bigint"?String(e):typeof e=="string"?d.test(a)&&e!==""?n.secret:c(e,r,s):$(e)?m(e,r,s):e}function c(r,s,a){let e=s.
clean(r);for(let t of u)e=e.replace(t,n.secret);for(let t of[y,A,b])e=e.replace(t,`$1${n.secret}`);return e=f(e.replace(w,`$1${n.secret}@`)),a?e:e.replace(l,n.address)}
function m(r,s,a){let e=Object.entries(r),t=e.map(([i])=>c(i,s,a));return t.every((i,o)=>i===e[o]?.[0])?r:Object.fromEntries(e.map(([,i],o)=>{let p=t[o]??"";return[
t.indexOf(p)===o?p:`${p} (${o+1})`,i]}))}function $(r){return typeof r=="object"&&r!==null&&!Array.isArray(r)}export{E as a};
