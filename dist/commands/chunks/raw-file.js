import{b as f}from"./shared-utf8.js";import{a as g,b as y}from"./shared-gitlab-errors.js";import"./shared-shared-errors.js";import"./shared-text.js";import"./shared-bundler.js";
import{createHash as u}from"node:crypto";async function x(n,m,c,h,p){let[b,d]=[c,h].map(encodeURIComponent),o=`/api/v4/projects/${b}/repository/files/${d}/raw`,
e=y("GET",o);m(e);let{body:l,headers:a}=await n.send({method:"GET",path:o,query:new URLSearchParams({ref:p}).toString(),expects:"bytes",situation:"policy"}),t=l,
i=a["x-gitlab-size"],r=a["x-gitlab-content-sha256"],s=i===void 0||Number(i)===t.length;if(!s||r!==void 0&&r!==u("sha256").update(t).digest("hex")){let w=s?"othe\
r content than it describes":`${t.length} of ${i} bytes`;throw new g("GITLAB_UNEXPECTED",`GitLab answered 200 for ${e} with ${w}`,{request:e,status:200,advice:"\
run the job again; if it stays so, check that no proxy changes GitLab's answers"})}return{text:await f(t),commit:a["x-gitlab-commit-id"]}}export{x as readRawFile};
