import{$53e2_a as s}from"../index.js";async function c(t,a){let{origin:r,pathname:i,search:n}=new URL(t),e=s({...a,baseUrl:r});try{let o={path:i,query:n.slice(1),
expects:"text",situation:"policy"};return String((await e.send({method:"GET",...o})).body)}finally{e.close()}}export{c as readText};
