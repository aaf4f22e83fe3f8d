import{$53e2_a as n}from"../index.js";import{$a40e_b as l}from"../index.js";async function p(a,t){let{origin:r,pathname:i,search:o}=new URL(a),e=n({...t,baseUrl:r});
try{let s={path:i,query:o.slice(1),expects:"bytes",situation:"policy"};return await l((await e.send({method:"GET",...s})).body)}finally{e.close()}}export{p as readText};
