var a=class extends Error{},s=/^\^(?:[\w :#/,;@!%&=~"'<>-][+*?]?|\[[\w-]+\][+*?]?|\\[.()[\]{}*+?|$^/dw-][+*?]?)*\$?$/,c=/(?<!\\)[+*]/g;async function p(e,n=!1){
if(n&&s.test(e)&&(e.match(c)??[]).length<=2){let t=o(e);if(t)return t}let{RE2JS:r}=await import("./esm-6NC2SX6P.js");try{let t=new r(e);return i=>t.test(
i)}catch(t){throw new a(t instanceof Error?t.message:String(t),{cause:t})}}function o(e){try{let n=new RegExp(e);return r=>n.test(r)}catch{return}}export{a,p as b};
