var a=class extends Error{},c=/^\^(?:[\w :#/,;@!%&=~"'<>-][+*?]?|\[[\w-]+\][+*?]?|\\[.()[\]{}*+?|$^/dw-][+*?]?)*\$?$/,o=/(?<!\\)[+*]/g;async function i(r,e=!1){
if(e&&c.test(r)&&(r.match(o)??[]).length<=2){let t=w(r);if(t)return t}let{RE2JS:n}=await import("./bufbuild-re2-dist-esm-index.js");try{let t=new n(r);return s=>t.
test(s)}catch(t){throw new a(t instanceof Error?t.message:String(t),{cause:t})}}function w(r){try{let e=new RegExp(r);return n=>e.test(n)}catch{return}}export{a,i as b};
