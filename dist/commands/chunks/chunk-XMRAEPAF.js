import{a as d}from"./chunk-H3PHVVQF.js";import{c as p}from"./chunk-LVRENNJW.js";import{b as n,c as a,g as m,h as l,l as c}from"./chunk-7J7MU3VY.js";var g="at least Reporter in a private project",C=m(l({path:a(),mode:a(),type:c(["blob","tree","commit"])})),F={id:"repository_tree",summary:"The files of the re\
pository",right:g,about:"project",needs:{commit:d},async collect({workspace:e,gitlab:o,projectId:r},{commit:t}){let i=await(await e()).commit(t.sha);if(i)return f(
{commit:t,source:"local Git",files:i.files,local:i});let u={ref:t.sha,recursive:!0,perPage:100},y=n(C,await o.read(`/projects/${r}/repository/tree`,u)).filter(({
type:s})=>s!=="tree").map(({path:s,mode:h})=>({path:s,mode:h}));return f({commit:t,source:"GitLab",files:y,local:void 0})}};function f(e){if(e.files.length===0)
throw new p(`${e.source} lists no file at ${e.commit.name}`);return{...e,files:[...e.files].sort((o,r)=>o.path<r.path?-1:1)}}function L({mode:e}){return e.startsWith(
"100")}export{g as a,F as b,L as c};
