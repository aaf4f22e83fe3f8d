import{f}from"./chunk-E5ZK3X2D.js";import"./chunk-6UREDCDG.js";import"./chunk-YFWBQXD3.js";function p(e){let n=new Map;return e.requirements.flatMap(({entries:r})=>r).flatMap(r=>d(r,n))}function d({entry:e,path:n},r){let{id:t,rule:o,expression:i}=e;if((o??
i)===void 0||f.includes(t))return[];let s=JSON.stringify(o??i),a=r.get(t)??s;return r.set(t,a),a===s?[]:[{path:[...n,"id"],message:`${t} is already the id of an\
other rule: give each its own`}]}export{p as repeatedIds};
