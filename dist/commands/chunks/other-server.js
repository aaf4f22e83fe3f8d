import{a as p}from"./shared-attempt.js";import"./shared-answer.js";import"./shared-gitlab-errors.js";import"./shared-shared-errors.js";import"./shared-text.js";
import"./shared-bundler.js";async function s(e,r){let{origin:i,pathname:o,search:a}=new URL(e),t=p({...r,baseUrl:i});try{let n={path:o,query:a.slice(1),expects:"\
text",situation:"policy"};return String((await t.send({method:"GET",...n})).body)}finally{t.close()}}export{s as readText};
