import{$a40e_b as f}from"../index.js";import{$ac8e_a as g,$ac8e_b as y}from"../index.js";import{createHash as u}from"node:crypto";async function $(n,c,h,m,b){let[
d,p]=[h,m].map(encodeURIComponent),s=`/api/v4/projects/${d}/repository/files/${p}/raw`,e=y("GET",s);c(e);let{body:l,headers:a}=await n.send({method:"GET",path:s,
query:new URLSearchParams({ref:b}).toString(),expects:"bytes",situation:"policy"}),t=l,i=a["x-gitlab-size"],o=a["x-gitlab-content-sha256"],r=i===void 0||Number(
i)===t.length;if(!r||o!==void 0&&o!==u("sha256").update(t).digest("hex")){let w=r?"other content than it describes":`${t.length} of ${i} bytes`;throw new g("GIT\
LAB_UNEXPECTED",`GitLab answered 200 for ${e} with ${w}`,{request:e,status:200,advice:"run the job again; if it stays so, check that no proxy changes GitLab's a\
nswers"})}return{text:await f(t),commit:a["x-gitlab-commit-id"]}}export{$ as readRawFile};
