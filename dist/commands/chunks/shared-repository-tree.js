import{a as i}from"./shared-judged-commit.js";import{a as f}from"./shared-facts-source.js";import{b as d}from"./shared-schema.js";import{i as a,n as h,o as u,t as y}from"./shared-api.js";
var s="at least Reporter in a private project",b=h(u({path:a(),mode:a(),type:y(["blob","tree","commit"])})),m={id:"local_commit",summary:"The commit in local Gi\
t",requiredRole:"none: it is in the job's folder",scope:"project",needs:{commit:i},collect:async({workspace:e},{commit:{sha:r}})=>(await e()).commit(r)},j={id:"\
repository_tree",summary:"The files of the repository",requiredRole:s,scope:"project",needs:{commit:i,local:m},async collect({gitlab:e,projectId:r},{commit:t,local:o}){
if(o)return c({commit:t,source:"local Git",files:o.files});let l={ref:t.sha,recursive:!0,perPage:100},p=d(b,await e.read(`/projects/${r}/repository/tree`,l));return c(
{commit:t,source:"GitLab",files:p.filter(({type:n})=>n!=="tree")})}};function c(e){if(e.files.length===0)throw new f(`${e.source} lists no file at ${e.commit.name}`);
let r=e.files.map(({path:t,mode:o})=>({path:t,mode:o}));return{...e,files:r.sort((t,o)=>t.path<o.path?-1:1)}}function w({mode:e}){return e.startsWith("100")}export{s as a,m as b,j as c,w as d};
