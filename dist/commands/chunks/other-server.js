import{a as s}from"./shared-attempt.js";import"./shared-answer.js";import{b as m}from"./shared-utf8.js";import"./shared-gitlab-errors.js";import"./shared-shared-errors.js";
import"./shared-text.js";import"./shared-bundler.js";async function n(r,a){let{origin:e,pathname:i,search:o}=new URL(r),t=s({...a,baseUrl:e});try{let p={path:i,
query:o.slice(1),expects:"bytes",situation:"policy"};return await m((await t.send({method:"GET",...p})).body)}finally{t.close()}}export{n as readText};
