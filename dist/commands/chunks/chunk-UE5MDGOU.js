var t=["info","low","medium","high","critical"];function r(e){return{kind:"control",...e}}function a(e){return{kind:"field",about:"project",...e}}function o(e,n={}){
return{status:"pass",message:e,...n}}function s(e,n={}){return{status:"fail",message:e,...n}}function d(e){return{status:"unknown",message:e}}export{t as a,r as b,a as c,o as d,s as e,d as f};
