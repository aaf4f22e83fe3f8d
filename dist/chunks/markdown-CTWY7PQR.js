import{a}from"./chunk-QBC4KYIH.js";import"./chunk-PU3RQWZH.js";export{a as render};
