import{a as u,b as y}from"./shared-gitlab-errors.js";import"./shared-shared-errors.js";import"./shared-text.js";import"./shared-bundler.js";import{createHash as f}from"node:crypto";
async function w(n,c,h,m,p){let[d,b]=[h,m].map(encodeURIComponent),o=`/api/v4/projects/${d}/repository/files/${b}/raw`,e=y("GET",o);c(e);let{body:l,headers:a}=await n.
send({method:"GET",path:o,query:new URLSearchParams({ref:p}).toString(),expects:"bytes",situation:"policy"}),t=l,i=a["x-gitlab-size"],r=a["x-gitlab-content-sha2\
56"],s=i===void 0||Number(i)===t.length;if(!s||r!==void 0&&r!==f("sha256").update(t).digest("hex")){let g=s?"other content than it describes":`${t.length} of ${i}\
 bytes`;throw new u("GITLAB_UNEXPECTED",`GitLab answered 200 for ${e} with ${g}`,{request:e,status:200,advice:"run the job again; if it stays so, check that no \
proxy changes GitLab's answers"})}return{text:t.toString(),commit:a["x-gitlab-commit-id"]}}export{w as readRawFile};
