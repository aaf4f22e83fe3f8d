async function s(t,e,a,o,r){let[c,n]=[a,r].map(encodeURIComponent),i={path:`/api/v4/projects/${e}/jobs/artifacts/${c}/raw/${n?.replaceAll("%2F","/")}`,query:new URLSearchParams(
{job:o}).toString(),expects:"text",situation:"policy"},{body:p}=await t.send({method:"GET",...i});return p}export{s as artifactText};
