var t=/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;function u(n,r=300){let e=n.replace(t," ").replace(/##(?=\[)/g,"## ").trim();
return e.length>r?`${e.slice(0,r-1)}…`:e}function o(n,r,e=`${r}s`){return`${n} ${n===1?r:e}`}function c(n,r=10){if(n.length>r)return`${n.slice(0,r).join(", ")}\
 and ${n.length-r} more`;let e=n.at(-1)??"";return n.length<2?e:`${n.slice(0,-1).join(", ")} and ${e}`}export{u as a,o as b,c};
