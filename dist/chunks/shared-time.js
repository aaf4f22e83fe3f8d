import{$82ce_h as r,$82ce_t as c,$82ce_y as T,$82ce_z as o}from"../index.js";var C=1440*6e4;function D(){let a=r().check(o(t=>!Number.isNaN(Date.parse(t)),"a ti\
me such as 2026-12-31T12:00:00Z"));return T(a,c(t=>Date.parse(t)))}function U(a,t){let e=new Date(a),s=e.getUTCDate();e.setUTCDate(1),e.setUTCMonth(e.getUTCMonth()-
t);let n=new Date(Date.UTC(e.getUTCFullYear(),e.getUTCMonth()+1,0)).getUTCDate();return e.setUTCDate(Math.min(s,n)),e.getTime()}export{C as a,D as b,U as c};
