var i=/[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]+/g,r=new RegExp("\\p{Surrogate}","gu"),l=/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;
function n(e,u=300){let f=e.replace(r,"�").replace(i," ").replace(/##(?=\[)/g,"## ").trim();return c(f,u)}function c(e,u){if(e.length<=u)return e;let f=e.slice(
0,u-1);return`${/[\ud800-\udbff]$/.test(f)?f.slice(0,-1):f}…`}function a(e){return e.replace(r,"�").replace(l,"")}function t(e){return typeof e=="string"?a(
e):Array.isArray(e)?e.map(t):typeof e!="object"||e===null?e:Object.fromEntries(Object.entries(e).map(([u,f])=>[a(u),t(f)]))}function o(e,u,f=`${u}s`){return`${e}\
 ${e===1?u:f}`}function s(e,u=10){if(e.length>u)return`${e.slice(0,u).join(", ")} and ${e.length-u} more`;let f=e.at(-1)??"";return e.length<2?f:`${e.slice(0,-1).
join(", ")} and ${f}`}export{n as a,c as b,t as c,o as d,s as e};
