import{a as r}from"./chunk-ZE6FNBMP.js";import"./chunk-2SG37DGQ.js";import"./chunk-XLR3AX5E.js";import"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";
import"./chunk-YFWBQXD3.js";async function c(e,n){let{origin:s,pathname:o,search:a}=new URL(e),t=r({...n,baseUrl:s});try{let i={path:o,query:a.slice(1),expects:"text",situation:"policy"};return String(
(await t.send({method:"GET",...i})).body)}finally{t.close()}}export{c as readText};
