function u(n,t){let e,i=Math.max(1,Math.floor(n.length/3))+1;for(let o of t){let r=h(a(n),a(o),i+1),g=e!==void 0&&e.length!==n.length&&o.length===n.length;(r<i||
r===i&&g)&&(e=o,i=r)}return e}function m(n,t){let e=u(n,t);return e===void 0?"":`, did you mean ${e}?`}function a(n){return n.slice(0,80).toLowerCase().replace(
/[-\s]/g,"_")}function h(n,t,e){if(Math.abs(n.length-t.length)>=e)return e;let i=[],o=Array.from({length:t.length+1},(r,g)=>g);for(let r=1;r<=n.length;r++){let g=[
r];for(let s=1;s<=t.length;s++){let l=n[r-1]===t[s-1],c=(o[s-1]??0)+(l?0:1),f=!l&&n[r-1]===t[s-2]&&n[r-2]===t[s-1]?(i[s-2]??0)+1:e;g[s]=Math.min(c,f,(o[s]??0)+1,
(g[s-1]??0)+1)}i=o,o=g}return o[t.length]??e}export{u as a,m as b};
