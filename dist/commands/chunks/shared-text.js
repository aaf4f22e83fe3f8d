var l=new RegExp("(?:[\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200b\\u200c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff\\ufffe\\uffff]|\\u200d(?!\\p{Extended_Pictographic}))\
+","gu"),c=new RegExp("\\p{Surrogate}","gu"),s=/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;function g(e,u=300){let t=e.replace(c,"�").replace(
l," ").replace(/##(?=\[)/g,"## ").trim();return a(t,u)}var o=64;function a(e,u){if(e.length<=u)return e;let t=u-1,f=new Intl.Segmenter().segment(e).containing(t)?.
index??t,n=e.slice(0,t-f<o?f:t);return`${/[\ud800-\udbff]$/.test(n)?n.slice(0,-1):n}…`}function i(e){return e.replace(c,"�").replace(s,"")}function r(e,u){return typeof e==
"string"?u(i(e)):Array.isArray(e)?e.map(t=>r(t,u)):typeof e!="object"||e===null?e:Object.fromEntries(Object.entries(e).map(([t,f])=>[/^[a-z_]+$/.test(t)?t:u(i(t)),
r(f,u)]))}function p(e){return JSON.stringify(r(e,u=>u),null,2)}function $(e,u,t=`${u}s`){return`${e} ${e===1?u:t}`}function d(e,u=10){if(e.length>u)return`${e.
slice(0,u).join(", ")} and ${e.length-u} more`;let t=e.at(-1)??"";return e.length<2?t:`${e.slice(0,-1).join(", ")} and ${t}`}export{g as a,a as b,i as c,r as d,p as e,$ as f,d as g};
