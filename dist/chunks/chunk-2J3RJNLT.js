function u(n,e){let t,i=Math.max(1,Math.floor(n.length/3))+1;for(let o of e){let r=d(c(n),c(o),i);r<i&&(t=o,i=r)}return t}function m(n,e){let t=u(n,e);return t===
void 0?"":`, did you mean ${t}?`}function c(n){return n.slice(0,80).toLowerCase().replace(/[-\s]/g,"_")}function d(n,e,t){if(Math.abs(n.length-e.length)>=t)return t;
let i=[],o=Array.from({length:e.length+1},(r,a)=>a);for(let r=1;r<=n.length;r++){let a=[r];for(let s=1;s<=e.length;s++){let g=n[r-1]===e[s-1],l=(o[s-1]??0)+(g?0:
1),f=!g&&n[r-1]===e[s-2]&&n[r-2]===e[s-1]?(i[s-2]??0)+1:t;a[s]=Math.min(l,f,(o[s]??0)+1,(a[s-1]??0)+1)}i=o,o=a}return o[e.length]??t}export{u as a,m as b};
