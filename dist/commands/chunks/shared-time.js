import{h as r,t as T,y as o,z as C}from"./shared-api.js";var D=1440*6e4;function U(){let a=r().check(C(t=>!Number.isNaN(Date.parse(t)),"a time such as 2026-12-3\
1T12:00:00Z"));return o(a,T(t=>Date.parse(t)))}function h(a,t){let e=new Date(a),s=e.getUTCDate();e.setUTCDate(1),e.setUTCMonth(e.getUTCMonth()-t);let n=new Date(
Date.UTC(e.getUTCFullYear(),e.getUTCMonth()+1,0)).getUTCDate();return e.setUTCDate(Math.min(s,n)),e.getTime()}export{D as a,U as b,h as c};
