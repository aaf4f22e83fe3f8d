import{$ac8e_a as u,$ac8e_b as y}from"../index.js";import{createHash as f}from"node:crypto";async function w(n,c,h,d,b){let[m,p]=[h,d].map(encodeURIComponent),s=`\
/api/v4/projects/${m}/repository/files/${p}/raw`,e=y("GET",s);c(e);let{body:l,headers:a}=await n.send({method:"GET",path:s,query:new URLSearchParams({ref:b}).toString(),
expects:"bytes",situation:"policy"}),t=l,i=a["x-gitlab-size"],o=a["x-gitlab-content-sha256"],r=i===void 0||Number(i)===t.length;if(!r||o!==void 0&&o!==f("sha256").
update(t).digest("hex")){let g=r?"other content than it describes":`${t.length} of ${i} bytes`;throw new u("GITLAB_UNEXPECTED",`GitLab answered 200 for ${e} wit\
h ${g}`,{request:e,status:200,advice:"run the job again; if it stays so, check that no proxy changes GitLab's answers"})}return{text:t.toString(),commit:a["x-gi\
tlab-commit-id"]}}export{w as readRawFile};
