var r=["info","low","medium","high","critical"],t=["observe","warn","enforce"];function a(e){return{kind:"own",...e}}function o(e){return{kind:"built-in",scope:"\
project",...e}}function s(e,n={}){return{status:"pass",message:e,...n}}function i(e,n={}){return{status:"fail",message:e,...n}}function d(e){return{status:"unkn\
own",message:e}}export{r as a,t as b,a as c,o as d,s as e,i as f,d as g};
