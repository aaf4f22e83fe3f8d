var r=["info","low","medium","high","critical"],t=["observe","warn","enforce"];function a(e){return{kind:"control",...e}}function o(e){return{kind:"field",about:"\
project",...e}}function s(e,n={}){return{status:"pass",message:e,...n}}function d(e,n={}){return{status:"fail",message:e,...n}}function i(e){return{status:"unkn\
own",message:e}}export{r as a,t as b,a as c,o as d,s as e,d as f,i as g};
