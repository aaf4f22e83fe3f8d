var t=["info","low","medium","high","critical"],r=["observe","warn","enforce"];function a(e){return{kind:"control",...e}}function o(e){return{kind:"field",about:"\
project",...e}}function s(e,n={}){return{status:"pass",message:e,...n}}function i(e,n={}){return{status:"fail",message:e,...n}}function d(e){return{status:"unkn\
own",message:e}}export{t as a,r as b,a as c,o as d,s as e,i as f,d as g};
