function o(e,s=[]){return{control:e,problems:[],issues:[],warnings:s}}function a(e,s){return{problems:[{path:e,message:s}],issues:[],warnings:[]}}function i({phase:e,
enforce_from:s,final:r=!1}){let n=s===void 0?void 0:Date.parse(s);return{isFinal:r,phase:e??(n===void 0?"enforce":"warn"),enforcedFromMs:n}}export{o as a,a as b,i as c};
