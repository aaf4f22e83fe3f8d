function f(e,l){let t,h=Math.max(1,Math.floor(e.length/3))+1;for(let o of l){let r=m(i(e),i(o),h+1),g=t!==void 0&&t.length!==e.length&&o.length===e.length;(r<h||
r===h&&g)&&(t=o,h=r)}return t}function s(e,l){let t=f(e,l);return t===void 0?"":`, did you mean ${t}?`}function i(e){return e.slice(0,80).toLowerCase().replace(
/[-\s]/g,"_")}function m(e,l,t){if(Math.abs(e.length-l.length)>=t)return t;let h=[],o=Array.from({length:l.length+1},(r,g)=>g);for(let r=1;r<=e.length;r++){let g=[
r];for(let n=1;n<=l.length;n++){let a=e[r-1]===l[n-1],u=(o[n-1]??0)+(a?0:1),c=!a&&e[r-1]===l[n-2]&&e[r-2]===l[n-1]?(h[n-2]??0)+1:t;g[n]=Math.min(u,c,(o[n]??0)+1,
(g[n-1]??0)+1)}h=o,o=g}return o[l.length]??t}export{f as a,s as b};
