import{$s_a as r}from"../index.js";
async function c(e,n){let{origin:s,pathname:o,search:a}=new URL(e),t=r({...n,baseUrl:s});try{let i={path:o,query:a.slice(1),expects:"text",situation:"policy"};return String(
(await t.send({method:"GET",...i})).body)}finally{t.close()}}export{c as readText};
