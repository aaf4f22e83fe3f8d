import{a as m}from"./chunk-NGHFTYB5.js";import{b as s,c as i,g as a,h as c,l}from"./chunk-7J7MU3VY.js";import{d as n}from"./chunk-3BWEGA6D.js";var y="at least Reporter in a private project",h=a(c({path:i(),mode:i(),type:l(["blob","tree","commit"])})),g={id:"local_commit",summary:"The commit in local Gi\
t",right:"no right: it is in the job's folder",about:"project",needs:{commit:m},collect:async({workspace:e},{commit:{sha:r}})=>(await e()).commit(r)},x={id:"rep\
ository_tree",summary:"The files of the repository",right:y,about:"project",needs:{commit:m,local:g},async collect({gitlab:e,projectId:r},{commit:t,local:o}){if(o)
return p({commit:t,source:"local Git",files:o.files});let d={ref:t.sha,recursive:!0,perPage:100},f=s(h,await e.read(`/projects/${r}/repository/tree`,d));return p(
{commit:t,source:"GitLab",files:f.filter(({type:u})=>u!=="tree")})}};function p(e){if(e.files.length===0)throw new n(`${e.source} lists no file at ${e.commit.name}`);
let r=e.files.map(({path:t,mode:o})=>({path:t,mode:o}));return{...e,files:r.sort((t,o)=>t.path<o.path?-1:1)}}function R({mode:e}){return e.startsWith("100")}export{y as a,g as b,x as c,R as d};
