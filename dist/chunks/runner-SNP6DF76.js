import{a as t}from"./chunk-673WBOUB.js";import{i as r,k as e}from"./chunk-QZZWEYZC.js";
function c(n,o){for(let p of t(n,o))r(p);return e}export{c as onRunner};
