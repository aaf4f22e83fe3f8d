import{a as m}from"./chunk-CNO2LHKH.js";import{b as s,c as i,g as c,h as a,l}from"./chunk-7J7MU3VY.js";import{d as n}from"./chunk-KMJYZSMM.js";var y="at least Reporter in a private project",h=c(a({path:i(),mode:i(),type:l(["blob","tree","commit"])})),g={id:"local_commit",summary:"The commit in local Gi\
t",requiredRole:"no right: it is in the job's folder",scope:"project",needs:{commit:m},collect:async({workspace:e},{commit:{sha:r}})=>(await e()).commit(r)},w={
id:"repository_tree",summary:"The files of the repository",requiredRole:y,scope:"project",needs:{commit:m,local:g},async collect({gitlab:e,projectId:r},{commit:o,
local:t}){if(t)return p({commit:o,source:"local Git",files:t.files});let d={ref:o.sha,recursive:!0,perPage:100},f=s(h,await e.read(`/projects/${r}/repository/tr\
ee`,d));return p({commit:o,source:"GitLab",files:f.filter(({type:u})=>u!=="tree")})}};function p(e){if(e.files.length===0)throw new n(`${e.source} lists no file\
 at ${e.commit.name}`);let r=e.files.map(({path:o,mode:t})=>({path:o,mode:t}));return{...e,files:r.sort((o,t)=>o.path<t.path?-1:1)}}function x({mode:e}){return e.
startsWith("100")}export{y as a,g as b,w as c,x as d};
