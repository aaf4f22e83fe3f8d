import"./shared-bundler.js";async function s(t,e,a,o,r){let[c,i]=[a,r].map(encodeURIComponent),n={path:`/api/v4/projects/${e}/jobs/artifacts/${c}/raw/${i?.replaceAll(
"%2F","/")}`,query:new URLSearchParams({job:o}).toString(),expects:"text",situation:"policy"},{body:p}=await t.send({method:"GET",...n});return p}export{s as artifactText};
