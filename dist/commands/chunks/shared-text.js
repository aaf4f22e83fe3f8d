var l=new RegExp("(?:[\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200b\\u200c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff\\ufffe\\uffff]|\\u200d(?!\\p{Extended_Pictographic}))\
+","gu"),c=new RegExp("\\p{Surrogate}","gu"),g=/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;function o(e,u=300){let t=e.replace(c,"�").replace(
l," ").replace(/##(?=\[)/g,"## ").trim();return a(t,u)}var s=64;function a(e,u){if(e.length<=u)return e;let t=u-1,i=new Intl.Segmenter().segment(e).containing(t)?.
index??t,f=e.slice(0,t-i<s?i:t);return`${/[\ud800-\udbff]$/.test(f)?f.slice(0,-1):f}…`}function n(e){return e.replace(c,"�").replace(g,"")}function r(e){return typeof e==
"string"?n(e):Array.isArray(e)?e.map(r):typeof e!="object"||e===null?e:Object.fromEntries(Object.entries(e).map(([u,t])=>[n(u),r(t)]))}function p(e){return JSON.
stringify(r(e),null,2)}function d(e,u,t=`${u}s`){return`${e} ${e===1?u:t}`}function $(e,u=10){if(e.length>u)return`${e.slice(0,u).join(", ")} and ${e.length-u} \
more`;let t=e.at(-1)??"";return e.length<2?t:`${e.slice(0,-1).join(", ")} and ${t}`}export{o as a,a as b,n as c,r as d,p as e,d as f,$ as g};
