import"./chunk-YFWBQXD3.js";async function m(t,r,s,n,o){let[e,a]=[s,o].map(encodeURIComponent),i={path:`/api/v4/projects/${r}/jobs/artifacts/${e}/raw/${a?.replaceAll("%2F","/")}`,query:new URLSearchParams(
{job:n}).toString(),expects:"text",situation:"policy"},{body:c}=await t.send({method:"GET",...i});return c}export{m as artifactText};
