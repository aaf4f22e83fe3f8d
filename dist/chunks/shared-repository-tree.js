import{a as i}from"./shared-judged-commit.js";import{$104c_b as f}from"../index.js";import{$82ce_h as a,$82ce_m as h,$82ce_n as d,$82ce_s as u}from"../index.js";
import{$416b_a as y}from"../index.js";var s="at least Reporter in a private project",$=h(d({path:a(),mode:a(),type:u(["blob","tree","commit"])})),c={id:"local_c\
ommit",summary:"The commit in local Git",requiredRole:"none: it is in the job's folder",scope:"project",needs:{commit:i},collect:async({workspace:e},{commit:{sha:r}})=>(await e()).
commit(r)},b={id:"repository_tree",summary:"The files of the repository",requiredRole:s,scope:"project",needs:{commit:i,local:c},async collect({gitlab:e,projectId:r},{
commit:t,local:o}){if(o)return m({commit:t,source:"local Git",files:o.files});let l={ref:t.sha,recursive:!0,perPage:100},p=f($,await e.read(`/projects/${r}/repo\
sitory/tree`,l));return m({commit:t,source:"GitLab",files:p.filter(({type:n})=>n!=="tree")})}};function m(e){if(e.files.length===0)throw new y(`${e.source} list\
s no file at ${e.commit.name}`);let r=e.files.map(({path:t,mode:o})=>({path:t,mode:o}));return{...e,files:r.sort((t,o)=>t.path<o.path?-1:1)}}function _({mode:e}){
return e.startsWith("100")}export{s as a,c as b,b as c,_ as d};
