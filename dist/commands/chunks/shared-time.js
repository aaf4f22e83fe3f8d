import{A as r,B as T,i,v as o}from"./shared-api.js";var C=1440*6e4;function D(){let a=i().check(T(t=>!Number.isNaN(Date.parse(t)),"a time such as 2026-12-31T12:\
00:00Z"));return r(a,o(t=>Date.parse(t)))}function U(a,t){let e=new Date(a),s=e.getUTCDate();e.setUTCDate(1),e.setUTCMonth(e.getUTCMonth()-t);let n=new Date(Date.
UTC(e.getUTCFullYear(),e.getUTCMonth()+1,0)).getUTCDate();return e.setUTCDate(Math.min(s,n)),e.getTime()}export{C as a,D as b,U as c};
